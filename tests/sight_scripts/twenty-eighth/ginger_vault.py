# verdict: wrong
# line: 29
import numpy as np
rs = np.random.RandomState(99)

X = rs.randn(100, 4)
T = np.zeros((100, 2))
k = (X[:, 0] * X[:, 1] + X[:, 2] > 0).astype(int)
T[np.arange(100), k] = 1

W0 = rs.randn(4, 10) * 0.4
W1 = rs.randn(10, 10) * 0.3
W2 = rs.randn(10, 2) * 0.3
b0 = np.zeros(10); b1 = np.zeros(10); b2 = np.zeros(2)

eta = 0.2
for n in range(500):
    # forward with a shortcut around the middle layer
    h1 = np.tanh(X @ W0 + b0)
    r = np.tanh(h1 @ W1 + b1)
    h2 = h1 + r
    s = h2 @ W2 + b2
    s = np.exp(s - s.max(axis=1, keepdims=True))
    p = s / s.sum(axis=1, keepdims=True)
    # backward
    ds = (p - T) / 100
    dh2 = ds @ W2.T
    dr = dh2 * (1 - r ** 2)
    dh1 = dr @ W1.T
    dz1 = dh1 * (1 - h1 ** 2)
    W2 -= eta * h2.T @ ds;  b2 -= eta * ds.sum(0)
    W1 -= eta * h1.T @ dr;  b1 -= eta * dr.sum(0)
    W0 -= eta * X.T @ dz1;  b0 -= eta * dz1.sum(0)
    if n % 100 == 0:
        print(n, -np.mean(np.sum(T * np.log(p), axis=1)))
print(W0[0])
