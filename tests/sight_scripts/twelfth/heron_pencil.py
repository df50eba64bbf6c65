# verdict: right
import numpy as np
from numpy import einsum

rng = np.random.default_rng(64)
# n: sample   i: input   j, k: hidden   o: output
X = rng.integers(0, 2, size=(10, 4)).astype(float)
X[:, 3] = 1
T = np.stack([X[:, 0] * X[:, 1], np.maximum(X[:, 1], X[:, 2])], axis=1)

P = rng.normal(0, 1, (4, 5))
Q = rng.normal(0, 1, (5, 5))
R = rng.normal(0, 1, (5, 2))


def s(z):
    return 1 / (1 + np.exp(-z))


for _ in range(3000):
    a = s(einsum('ni,ij->nj', X, P))
    b = s(einsum('nj,jk->nk', a, Q))
    c = s(einsum('nk,ko->no', b, R))

    dc = einsum('no,no,no->no', c - T, c, 1 - c)
    db = einsum('no,ko,nk,nk->nk', dc, R, b, 1 - b)
    da = einsum('nk,jk,nj,nj->nj', db, Q, a, 1 - a)

    R -= 0.8 * einsum('nk,no->ko', b, dc)
    Q -= 0.8 * einsum('nj,nk->jk', a, db)
    P -= 0.8 * einsum('ni,nj->ij', X, da)

print('loss', einsum('no,no->', c - T, c - T) / 2)
print(np.hstack([X[:, :3], T, c.round(2)]))
