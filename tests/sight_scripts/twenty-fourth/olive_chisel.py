# verdict: wrong
# line: 26
# why: output delta: The output is linear, but its delta is multiplied by the sigmoid's derivative out*(1-out).
import numpy as np
np.random.seed(2)

# Reibung: Geschwindigkeit, Fläche -> Widerstand (auf 0..1 gebracht)
n = 100
X = np.random.rand(n, 2)
y = (X[:, [0]] ** 2 * (0.3 + 0.7 * X[:, [1]]))
y = 0.1 + 0.8 * y / y.max()

W1 = np.random.uniform(-1.5, 1.5, (2, 7))
b1 = np.random.uniform(-0.5, 0.5, 7)
W2 = np.random.uniform(-0.3, 0.3, (7, 1))
b2 = np.full(1, 0.5)
lr = 0.2

for epoche in range(200):
    idx = np.random.permutation(n)
    for s in range(0, n, 10):
        xb, yb = X[idx[s:s + 10]], y[idx[s:s + 10]]
        h = 1 / (1 + np.exp(-(xb @ W1 + b1)))
        out = h @ W2 + b2

        d_out = (out - yb) * out * (1 - out) / len(xb)
        d_h = d_out @ W2.T * h * (1 - h)

        W2 -= lr * h.T @ d_out
        b2 -= lr * d_out.sum(axis=0)
        W1 -= lr * xb.T @ d_h
        b1 -= lr * d_h.sum(axis=0)

h = 1 / (1 + np.exp(-(X @ W1 + b1)))
print("RMS:", np.sqrt(np.mean((h @ W2 + b2 - y) ** 2)))
