# verdict: wrong
# line: 16
import numpy as np
# Julia: for l in L:-1:1
rng = np.random.default_rng()
dims = [2, 8, 5, 1]
L = len(dims) - 1
W = [rng.normal(0, 1 / np.sqrt(i), (o, i)) for i, o in zip(dims, dims[1:])]
b = [np.zeros((o, 1)) for o in dims[1:]]
X = rng.uniform(-1, 1, (2, 30)); Y = (X[:1] * X[1:] > 0) * 1.6 - 0.8
for it in range(600):
    a = [X]
    for l in range(L):
        a.append(np.tanh(W[l] @ a[l] + b[l]))
    d = (a[L] - Y) * (1 - a[L] ** 2) / 30
    for l in range(L - 1, 0, -1):
        prev = W[l].T @ d * (1 - a[l] ** 2)
        W[l] -= 0.5 * d @ a[l].T
        b[l] -= 0.5 * d.sum(axis=1, keepdims=True)
        d = prev
print(np.mean((a[L] - Y) ** 2))
