# verdict: right
import numpy as np

rng = np.random.default_rng(6)
X = rng.uniform(-1, 1, (60, 2))
Y = np.stack([X[:, 0] + X[:, 1], X[:, 0] * X[:, 1], np.sin(2 * X[:, 0])], axis=1)
A, a = rng.normal(0, 1, (2, 12)), np.zeros(12)
B, b = rng.normal(0, .3, (12, 3)), np.zeros(3)
for n in range(1000):
    H = np.tanh(np.einsum('ni,ih->nh', X, A) + a)
    O = np.einsum('nh,ho->no', H, B) + b
    E = (O - Y) / len(X)
    F = np.einsum('no,ho,nh->nh', E, B, 1 - H ** 2)
    B -= .3 * np.einsum('nh,no->ho', H, E)
    b -= .3 * np.einsum('no->o', E)
    A -= .3 * np.einsum('ni,nh->ih', X, F)
    a -= .3 * np.einsum('nh->h', F)
print(((O - Y) ** 2).mean(axis=0))
