# verdict: wrong
# line: 22
# why: The einsum for the gradient of the first weights uses the slope of a sigmoid on tanh units.
import numpy as np

# three-layer net in index notation, E = 1/2 sum_n (o_n - t_n)^2
rng = np.random.default_rng(5)
x = rng.integers(0, 2, (8, 4)).astype(float)
t = (x[:, 0] != x[:, 3]).astype(float)

A = rng.normal(scale=0.7, size=(4, 6))
B = rng.normal(scale=0.7, size=(6, 3))
c = rng.normal(scale=0.7, size=3)
eta = 0.05

for it in range(2000):
    u = np.tanh(np.einsum('ni,ij->nj', x, A))
    v = np.tanh(np.einsum('nj,jk->nk', u, B))
    o = np.einsum('nk,k->n', v, c)
    e = o - t
    dv = np.einsum('n,k->nk', e, c) * (1 - v ** 2)
    du = np.einsum('nk,jk->nj', dv, B) * u * (1 - u)
    A -= eta * np.einsum('ni,nj->ij', x, du)
    B -= eta * np.einsum('nj,nk->jk', u, dv)
    c -= eta * np.einsum('nk,n->k', v, e)

print('E = %.5f' % (0.5 * np.einsum('n,n->', e, e)))
