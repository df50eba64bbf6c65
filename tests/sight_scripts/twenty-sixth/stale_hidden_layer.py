# verdict: wrong
# line: 14
# why: loop: the hidden layer is computed once before the loop and never again while its weights change
import numpy as np

rng = np.random.default_rng(1999)
X = rng.uniform(-1, 1, (50, 3))
y = X[:, :1] * X[:, 1:2] + X[:, 2:]
A = rng.normal(size=(3, 8))
a = np.zeros(8)
B = rng.normal(size=(8, 1))
b = np.zeros(1)

h = np.tanh(X @ A + a)
for it in range(2000):
    out = h @ B + b
    e = (out - y) / len(y)
    gh = e @ B.T * (1 - h ** 2)
    B -= 0.1 * h.T @ e
    b -= 0.1 * e.sum(axis=0)
    A -= 0.1 * X.T @ gh
    a -= 0.1 * gh.sum(axis=0)
    if it % 500 == 0:
        print("iter", it, "loss", (e ** 2).sum())
