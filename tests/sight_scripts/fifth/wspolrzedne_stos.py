# verdict: right
# wszystkie warstwy 4x4 w jednej tablicy trojwymiarowej S[k]
import numpy as np
g = np.random.default_rng(27)
X = g.uniform(-1, 1, (64, 4))
X[:, 3] = 1.0
Y = np.c_[X[:, 0] * X[:, 1], X[:, 1] * X[:, 2], X[:, 0] ** 2, X[:, 2]]
S = g.normal(0, .6, (4, 4, 4))
for t in range(800):
    A = np.empty((5, 64, 4))
    A[0] = X
    for k in range(4):
        A[k + 1] = A[k] @ S[k]
        if k < 3:
            np.tanh(A[k + 1], out=A[k + 1])
    G = np.empty_like(S)
    d = (A[4] - Y) / 64
    for k in reversed(range(4)):
        if k < 3:
            d = d * (1 - A[k + 1] ** 2)
        G[k] = A[k].T @ d
        d = d @ S[k].T
    S -= .2 * G
    if t % 200 == 0:
        print(t, ((A[4] - Y) ** 2).mean())
