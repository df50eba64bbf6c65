# verdict: right
import numpy as np

# Physicist's version: everything is an index contraction.
rng = np.random.default_rng(42)
X = np.array([[0., 0., 1.], [0., 1., 1.], [1., 0., 1.], [1., 1., 1.]])
T = np.array([[0.], [1.], [1.], [0.]])

U = rng.normal(0, 1, (3, 5))      # U_{ij}
V = rng.normal(0, 1, (5, 1))      # V_{jk}
eta = 0.5

for step in range(3000):
    h = np.tanh(np.einsum('ni,ij->nj', X, U))
    o = np.einsum('nj,jk->nk', h, V)
    r = o - T                                   # dE/do for E = 1/2 sum r^2
    gV = np.einsum('nj,nk->jk', h, r)
    gU = np.einsum('ni,nk,jk,nj->ij', X, r, V, 1 - h * h)
    V -= eta / len(X) * gV
    U -= eta / len(X) * gU

print("E =", 0.5 * np.einsum('nk,nk->', r, r))
