# verdict: right
import numpy as np
# gaussian bump units
r = np.random.RandomState(90)
X = np.linspace(-3, 3, 45)[:, None]
Y = np.exp(-X ** 2) - 0.5 * np.exp(-(X - 2) ** 2)
W1 = r.randn(1, 8)
b1 = r.randn(8) * 2
W2 = r.randn(8, 1) * 0.3
b2 = np.zeros(1)
for it in range(1500):
    z = X @ W1 + b1
    phi = np.exp(-z ** 2)
    e = phi @ W2 + b2 - Y
    dz = (e @ W2.T) * (-2 * z * phi)
    W2 -= 0.01 * phi.T @ e
    b2 -= 0.01 * e.sum(0)
    W1 -= 0.01 * X.T @ dz
    b1 -= 0.01 * dz.sum(0)
    if it % 500 == 0: print(it, (e ** 2).sum())
