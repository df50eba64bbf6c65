# verdict: right

import numpy as np
rounds = 3000
rng = np.random.default_rng(2024)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=np.float64)
y = np.array([[0], [1], [1], [0]], dtype=np.float64)
wa, wb = rng.normal(size=(3, 3)), rng.normal(size=(3, 1))
act = lambda q: np.reciprocal(1 + np.exp(-q))
for r in range(rounds):
    mid = act(np.einsum('ij,jk->ik', X, wa))
    top = act(np.einsum('ij,jk->ik', mid, wb))
    dtop = (y - top) * top * (1 - top)
    dmid = np.einsum('ik,jk->ij', dtop, wb) * mid * (1 - mid)
    wb += np.einsum('ij,ik->jk', mid, dtop)
    wa += np.einsum('ij,ik->jk', X, dmid)
assert top.shape == y.shape
print("worst error:", np.max(np.abs(y - top)))
