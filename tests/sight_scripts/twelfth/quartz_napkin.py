# verdict: wrong
# line: 21
# why: the einsum multiplies by W2 instead of its transpose (square matrix)
import numpy as np

rng = np.random.default_rng(2)
einsum = np.einsum

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([[0, 0, 1], [1, 0, 1], [1, 0, 1], [0, 1, 0]], float)   # xor, and, nand

W1 = rng.uniform(-1, 1, (3, 3))
W2 = rng.uniform(-1, 1, (3, 3))
alpha = 0.8

for it in range(4000):
    h = 1 / (1 + np.exp(-einsum('ni,ih->nh', X, W1)))
    o = 1 / (1 + np.exp(-einsum('nh,hk->nk', h, W2)))

    d2 = (o - Y) * o * (1 - o)
    d1 = einsum('nk,kh->nh', d2, W2) * h * (1 - h)

    W2 -= alpha * einsum('nh,nk->hk', h, d2)
    W1 -= alpha * einsum('ni,nh->ih', X, d1)

    if it % 1000 == 0:
        print(it, einsum('nk,nk->', o - Y, o - Y))

print(o.round(2))
