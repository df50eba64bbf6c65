# verdict: wrong
# line: 23
# why: hidden delta: the gradient's way through the skip connection is missing
import numpy as np

rng = np.random.default_rng(56)
X = rng.uniform(-1, 1, size=(100, 2))
Y = np.sin(3 * X[:, [0]]) * X[:, [1]]

A = rng.normal(0, 0.7, (2, 7)); a = np.zeros((1, 7))
B = rng.normal(0, 0.4, (7, 7)); b = np.zeros((1, 7))
C = rng.normal(0, 0.4, (7, 1)); c = np.zeros((1, 1))
eta = 0.1

for k in range(4000):
    h1 = np.tanh(X @ A + a)
    t2 = np.tanh(h1 @ B + b)
    h2 = h1 + t2                       # skip connection
    out = h2 @ C + c

    d = (out - Y) / len(X)
    dt2 = (d @ C.T) * (1 - t2 ** 2)
    dt1 = (dt2 @ B.T) * (1 - h1 ** 2)

    C -= eta * h2.T @ d; c -= eta * d.sum(0)
    B -= eta * h1.T @ dt2; b -= eta * dt2.sum(0)
    A -= eta * X.T @ dt1; a -= eta * dt1.sum(0)
    if k % 1000 == 0:
        print(k, np.mean((out - Y) ** 2))
