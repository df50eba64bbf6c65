# verdict: right
import numpy as np
np.random.seed(5)

# 3-bit parity, training one sample at a time
X = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
y = X.sum(axis=1) % 2

W = np.random.randn(6, 3)
b = np.random.randn(6)
v = np.random.randn(6)
c = np.random.randn()
eta = 0.3

for epoch in range(3000):
    for k in np.random.permutation(8):
        x, t = X[k], y[k]
        h = np.tanh(W.dot(x) + b)
        p = 1.0 / (1.0 + np.exp(-(v.dot(h) + c)))
        e = p - t                       # cross-entropy
        dh = e * v * (1 - h * h)
        v = v - eta * e * h
        c = c - eta * e
        W = W - eta * np.outer(dh, x)
        b = b - eta * dh

H = np.tanh(X @ W.T + b)
print(np.round(1 / (1 + np.exp(-(H @ v + c))), 3), y)
