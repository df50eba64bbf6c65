# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the same products written with einsum and subtracted from the weights in place with out=

import numpy as np
rng = np.random.RandomState(7)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
Y = np.array([[0],[1],[1],[0]], float)
A = rng.uniform(-1, 1, size=(3, 6))
B = rng.uniform(-1, 1, size=(6, 1))
sg = lambda u: 1/(1+np.exp(-u))
for t in range(30000):
    H = sg(np.einsum('ni,ih->nh', X, A))
    O = sg(np.einsum('nh,ho->no', H, B))
    dO = np.einsum('no,no,no->no', O - Y, O, 1 - O)
    dH = np.einsum('no,ho,nh,nh->nh', dO, B, H, 1 - H)
    np.subtract(B, 0.3*np.einsum('nh,no->ho', H, dO), out=B)
    np.subtract(A, 0.3*np.einsum('ni,nh->ih', X, dH), out=A)
print(np.hstack([Y, O]))
