# verdict: wrong
# line: 21
import numpy as np

rng = np.random.default_rng(5)
S = rng.normal(size=(4, 10, 2))
goal = S.sum(axis=(0, 2))[:, None] / 4
U, R, O = (rng.normal(size=s) * 0.4 for s in ((2, 5), (5, 5), (5, 1)))
for k in range(300):
    h = [np.zeros((10, 5))]
    for x in S:
        h.append(np.tanh(x @ U + h[-1] @ R))
    out = h[-1] @ O
    e = (out - goal) / 10
    gO = h[-1].T @ e
    gU, gR = np.zeros_like(U), np.zeros_like(R)
    d = e @ O.T
    for t in range(4, 0, -1):
        d = d * (1 - h[t] ** 2)
        gU += S[t - 1].T @ d
        gR += h[t].T @ d
        d = d @ R.T
    U -= 0.1 * gU
    R -= 0.1 * gR
    O -= 0.1 * gO
    if k % 60 == 0:
        print(k, (e ** 2).sum())
