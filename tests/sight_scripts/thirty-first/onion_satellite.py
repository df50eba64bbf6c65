# verdict: right
import numpy as np
es = np.einsum
g = np.random.default_rng(74)
X = g.normal(size=(55, 4))
Y = es("ni,nj->nij", X[:, :2], X[:, 2:]).reshape(55, 4)
A = g.normal(size=(4, 11)) * .5
a = np.zeros(11)
B = g.normal(size=(11, 4)) * .4
b = np.zeros(4)
for k in range(1000):
    h = np.tanh(es("ni,ij->nj", X, A) + a)
    y = es("nj,jk->nk", h, B) + b
    r = y - Y
    L = es("nk,nk->", r, r) / 55
    gB = 2 * es("nj,nk->jk", h, r) / 55
    gb = 2 * es("nk->k", r) / 55
    q = 2 * es("nk,jk,nj->nj", r, B, 1 - h ** 2) / 55
    gA = es("ni,nj->ij", X, q)
    ga = es("nj->j", q)
    A -= .05 * gA; a -= .05 * ga; B -= .05 * gB; b -= .05 * gb
    if k % 200 == 0: print(k, L)
