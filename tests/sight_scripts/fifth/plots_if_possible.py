# verdict: right
import numpy as np
try:
    import matplotlib.pyplot as plt
except ImportError:
    plt = None

SHOW = False
rng = np.random.default_rng(8)
X = rng.uniform(-1, 1, (50, 1))
Y = np.sin(4 * X) + 0.05 * rng.normal(size=X.shape)
# sine units instead of sigmoids
W1 = rng.normal(0, 3, (1, 8)); b1 = rng.uniform(-1, 1, (1, 8))
W2 = rng.normal(0, 0.2, (8, 1)); b2 = np.zeros((1, 1))
history = []
for n in range(1500):
    Z = X * W1 + b1
    H = np.sin(Z)
    P = H @ W2 + b2
    D = (P - Y) / 50
    G = (D @ W2.T) * np.cos(Z)
    W2 -= 0.05 * H.T @ D
    b2 -= 0.05 * D.sum()
    W1 -= 0.05 * (X * G).sum(axis=0)
    b1 -= 0.05 * G.sum(axis=0)
    history.append(float(np.mean((P - Y) ** 2)))
print("mse start/end:", history[0], history[-1])
if plt is not None and SHOW:
    plt.semilogy(history)
    plt.show()
