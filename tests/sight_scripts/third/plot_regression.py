# verdict: right
# why: Curve fitting with plotting if matplotlib is there; ReLU and linear output.
import numpy as np
try:
    import matplotlib.pyplot as plt
except ImportError:
    plt = None
np.random.seed(123)
x = np.linspace(-1, 1, 60)[:, None]
y = x**2 + 0.05*np.random.randn(60, 1)
W1, b1 = np.random.randn(1, 24), np.random.randn(24)*.3
W2, b2 = np.random.randn(24, 1)*.2, np.zeros(1)
losses = []
for i in range(1500):
    z = x @ W1 + b1
    h = z*(z > 0)
    yhat = h @ W2 + b2
    losses.append(((yhat-y)**2).mean())
    g = 2*(yhat-y)/len(x)
    gz = (g @ W2.T)*(z > 0)
    W2 -= .05*h.T @ g; b2 -= .05*g.sum(0)
    W1 -= .05*x.T @ gz; b1 -= .05*gz.sum(0)
print(losses[0], losses[-1])
if plt is not None:
    plt.plot(losses)
    plt.yscale('log')
    plt.show()
