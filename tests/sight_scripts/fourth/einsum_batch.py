# verdict: right
# why: Everything by einsum: forward, deltas and gradients of the mean squared error with the right indices.
import numpy as np
g = np.random.default_rng(1234)
X = g.normal(size=(70, 3))
T = np.stack([X[:, 0] * X[:, 1], np.cos(X[:, 2])], 1)
U, p = g.normal(size=(3, 15)) * .6, np.zeros(15)
V, q = g.normal(size=(15, 2)) * .3, np.zeros(2)

for n in range(1200):
    A = np.tanh(np.einsum('ni,ih->nh', X, U) + p)
    O = np.einsum('nh,ho->no', A, V) + q
    E = (O - T) / len(X)
    B = np.einsum('no,ho,nh->nh', E, V, 1 - A**2)
    V = V - .2 * np.einsum('nh,no->ho', A, E)
    q = q - .2 * np.einsum('no->o', E)
    U = U - .2 * np.einsum('ni,nh->ih', X, B)
    p = p - .2 * np.einsum('nh->h', B)
    if not n % 300: print(n, 0.5 * np.sum((O - T)**2) / len(X))
