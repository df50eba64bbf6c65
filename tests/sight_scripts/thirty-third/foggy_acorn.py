# verdict: wrong
# line: 13
import numpy as np
g = np.random.default_rng()
X = g.normal(size=(24, 3))
Y = np.stack([X[:, 0] * X[:, 1], X[:, 1] - X[:, 2], X.sum(1), X[:, 0] ** 2], 1)
A, B = g.normal(0, .5, (3, 4)), g.normal(0, .5, (4, 4))
p, q = np.zeros(4), np.zeros(4)
for it in range(600):
    Z = np.einsum('ni,ij->nj', X, A) + p
    H = np.maximum(Z, 0)
    D = (np.einsum('nj,jk->nk', H, B) + q - Y) / 24
    E = np.einsum('nk,kj,nj->nj', D, B, (Z > 0) * 1.0)
    B = B - .1 * np.einsum('nj,nk->jk', H, D)
    q = q - .1 * np.einsum('nk->k', D)
    A = A - .1 * np.einsum('ni,nj->ij', X, E)
    p = p - .1 * np.einsum('nj->j', E)
print((D ** 2).sum())
