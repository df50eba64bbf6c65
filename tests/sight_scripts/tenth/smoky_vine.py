# verdict: wrong
# line: 22
# also: 23
# why: The hidden bias uses the delta that was kept from the batch before.
import numpy as np

rng = np.random.default_rng(39)
X = rng.integers(0, 2, (40, 4)).astype(float)
y = ((X[:, 0] != X[:, 1]) | (X[:, 2] * X[:, 3] > 0)).astype(float).reshape(-1, 1)
U, c = rng.normal(size=(4, 6)), np.zeros((1, 6))
V, e = rng.normal(size=(6, 1)), np.zeros((1, 1))
g = lambda t: 1 / (1 + np.exp(-t))
db = np.zeros((1, 6))

for epoch in range(400):
    for part in np.array_split(rng.permutation(40), 5):
        xb, yb = X[part], y[part]
        h = g(xb @ U + c)
        o = g(h @ V + e)
        d_o = (o - yb) * o * (1 - o)
        d_h = d_o @ V.T * h * (1 - h)
        c = c - 0.5 * db
        db = d_h.sum(axis=0, keepdims=True)
        U = U - 0.5 * xb.T @ d_h
        V = V - 0.5 * h.T @ d_o
        e = e - 0.5 * d_o.sum(axis=0, keepdims=True)
print("right answers:", ((g(g(X @ U + c) @ V + e) > 0.5) == y).sum())
