# verdict: right
import numpy as np

rng = np.random.default_rng(55)
X = rng.uniform(-1, 1, size=(100, 2))
Y = np.sin(3 * X[:, [0]]) + X[:, [1]]

A = rng.normal(0, 0.7, (2, 6)); a = np.zeros((1, 6))
B = rng.normal(0, 0.4, (6, 6)); b = np.zeros((1, 6))
C = rng.normal(0, 0.4, (6, 1)); c = np.zeros((1, 1))
S = rng.normal(0, 0.4, (2, 1))                      # straight from the input to the output
eta = 0.1

for k in range(4000):
    h1 = np.tanh(X @ A + a)
    h2 = np.tanh(h1 @ B + b) + h1                   # residual
    out = h2 @ C + c + X @ S
    d = (out - Y) / len(X)
    dh2 = d @ C.T
    dz2 = dh2 * (1 - (h2 - h1) ** 2)
    dh1 = dz2 @ B.T + dh2
    dz1 = dh1 * (1 - h1 ** 2)
    C -= eta * h2.T @ d; c -= eta * d.sum(0)
    S -= eta * X.T @ d
    B -= eta * h1.T @ dz2; b -= eta * dz2.sum(0)
    A -= eta * X.T @ dz1; a -= eta * dz1.sum(0)
    if k % 1000 == 0:
        print(k, (d ** 2).sum() * len(X))
