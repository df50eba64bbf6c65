# verdict: wrong
# line: 22
# why: The delta is multiplied by the slope of the layer above instead of the layer that it has come to.
import numpy as np
np.random.seed(90)

X = np.c_[np.linspace(-1, 1, 20), np.ones(20)]
Y = np.cos(3 * X[:, :1])
dims = [2, 7, 7, 1]
W = [np.random.randn(a, b) / np.sqrt(a) for a, b in zip(dims[:-1], dims[1:])]

for it in range(3000):
    A = [X]
    for i, w in enumerate(W):
        z = A[-1] @ w
        A.append(z if i == 2 else np.tanh(z))
    D = A[3] - Y
    G = [None] * 3
    G[2] = A[2].T @ D
    D = D @ W[2].T * (1 - A[2] ** 2)
    G[1] = A[1].T @ D
    D = D @ W[1].T * (1 - A[2] ** 2)
    G[0] = A[0].T @ D
    W = [w - 0.01 * g for w, g in zip(W, G)]
print("mse %.5f" % np.mean((A[3] - Y) ** 2))
