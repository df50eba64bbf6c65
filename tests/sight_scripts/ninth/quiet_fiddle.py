# verdict: right

import numpy as np
np.random.seed(66)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
A = np.random.standard_normal((3, 4))
B = np.random.standard_normal((4, 1))
sig = np.vectorize(lambda t: 1 / (1 + np.exp(-t)))
for rep in range(1500):
    h = sig(np.tensordot(X, A, axes=1))
    o = sig(np.tensordot(h, B, axes=1))
    d = (y - o) * (o - o * o)
    e = np.einsum('nk,hk->nh', d, B) * (h - h * h)
    B += np.einsum('nh,nk->hk', h, d)
    A += np.einsum('ni,nh->ih', X, e)
    if rep % 300 == 0:
        print(rep, np.linalg.norm(y - o))
