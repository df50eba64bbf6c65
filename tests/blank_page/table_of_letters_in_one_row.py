# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: the rows of a table that belong to three letters are put in one row before the next layer
import numpy as np

rng = np.random.default_rng(29)
words = rng.integers(0, 6, (80, 3))
y = (words == 0).any(axis=1).astype(float)
letters = np.eye(6)[words]
table, W, w = rng.normal(0, 0.5, (6, 2)), rng.normal(0, 0.5, (6, 5)), np.zeros(5)
v = rng.normal(0, 0.5, 5)
for epoch in range(400):
    row = np.einsum("npl,ld->npd", letters, table).reshape(80, 6)
    h = np.tanh(row @ W + w)
    p = 1 / (1 + np.exp(-(h @ v)))
    d = (p - y) / 80
    e = np.outer(d, v) * (1 - h ** 2)
    back = (e @ W.T).reshape(80, 3, 2)
    v -= 0.5 * d @ h
    W -= 0.5 * row.T @ e
    w -= 0.5 * e.sum(axis=0)
    table -= 0.5 * np.einsum("npl,npd->ld", letters, back)
