# verdict: right
import numpy as np

rng = np.random.default_rng(303)
X = rng.uniform(-1, 1, (70, 3))
y = (X[:, 0] * X[:, 1] + 2 * X[:, 2])[:, None]

U = rng.normal(0, 0.7, (3, 8))
bu = np.zeros((1, 8))
V = rng.normal(0, 0.7, (8, 1))
S = rng.normal(0, 0.7, (3, 1))      # the short way
bo = np.zeros((1, 1))

lr = 0.1
for n_iter in range(1500):
    h = np.tanh(X @ U + bu)
    out = h @ V + X @ S + bo
    e = y - out
    g = e / len(X)
    gh = g @ V.T * (1 - h * h)
    V += lr * h.T @ g
    S += lr * X.T @ g
    bo += lr * g.sum(0, keepdims=True)
    U += lr * X.T @ gh
    bu += lr * gh.sum(0, keepdims=True)
    if n_iter % 300 == 0:
        print(n_iter, float(np.mean(e ** 2)))
