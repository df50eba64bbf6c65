# verdict: right

import numpy as np
rng = np.random.RandomState(8)
cols = 30
X = rng.uniform(-1, 1, (2, cols))
Y = (X[0] * X[1] + 0.3 * X[0]).reshape(1, cols)
dims = [2, 6, 6, 1]
W = [rng.randn(o, i) / np.sqrt(i) for i, o in zip(dims[:-1], dims[1:])]
b = [np.zeros((o, 1)) for o in dims[1:]]
L = len(W)
for step in range(1500):
    A = [X]
    for l in range(L):
        Z = W[l] @ A[l] + b[l]
        A.append(Z if l == L - 1 else np.tanh(Z))
    D = 2 * (A[-1] - Y) / cols
    for l in range(L - 1, -1, -1):
        gW = D @ A[l].T
        gb = D.sum(axis=1, keepdims=True)
        if l:
            D = (W[l].T @ D) * (1 - A[l] ** 2)
        W[l] = W[l] - 0.15 * gW
        b[l] = b[l] - 0.15 * gb
    if step % 300 == 0:
        print("%4d  mse %.5f" % (step, np.mean((A[-1] - Y) ** 2)))
