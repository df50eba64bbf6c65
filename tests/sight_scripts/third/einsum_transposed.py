# verdict: wrong
# line: 13
# why: The einsum for the backward pass contracts the first index of the square matrix, i.e. uses W instead of its transpose.
import numpy as np
rng = np.random.default_rng(24)
x = rng.normal(size=(20, 3)); y = (x.prod(1, keepdims=True) > 0)*1. * np.ones((1, 5))
w = rng.normal(size=(3, 5)); v = rng.normal(size=(5, 5))*.6
s = lambda z: 1/(1+np.exp(-z))
for it in range(2000):
    h = s(np.einsum('bi,ij->bj', x, w))
    o = s(np.einsum('bj,jk->bk', h, v))
    do = (o-y)*o*(1-o)
    dh = np.einsum('bk,kj->bj', do, v)*h*(1-h)
    v = v - .3*np.einsum('bj,bk->jk', h, do)
    w = w - .3*np.einsum('bi,bj->ij', x, dh)
    if it % 500 == 0:
        print(it, np.mean((o-y)**2))
