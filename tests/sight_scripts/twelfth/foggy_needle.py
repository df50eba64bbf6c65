# verdict: right
import numpy as np
from itertools import product

rng = np.random.default_rng(28)
X = np.array(list(product([0.0, 1.0], repeat=4)))
Y = np.stack([X.sum(1) % 2, (X.sum(1) >= 3)], axis=1).astype(float)

P = {'W0': rng.normal(0, 1.0, (4, 10)), 'c0': np.zeros(10),
     'W1': rng.normal(0, 1.0, (10, 2)), 'c1': np.zeros(2)}
MAX_NORM = 1.0


def clip_global(grads, limit):
    norm = np.sqrt(sum((g ** 2).sum() for g in grads.values()))
    if norm > limit:
        for g in grads.values():
            g *= limit / norm
    return norm


for step in range(3000):
    A = np.tanh(X @ P['W0'] + P['c0'])
    O = 1 / (1 + np.exp(-(A @ P['W1'] + P['c1'])))
    dO = O - Y
    dA = (dO @ P['W1'].T) * (1 - A ** 2)
    G = {'W0': X.T @ dA, 'c0': dA.sum(0), 'W1': A.T @ dO, 'c1': dO.sum(0)}
    norm = clip_global(G, MAX_NORM)
    for k in P:
        P[k] -= 0.1 * G[k]
    if step % 600 == 0:
        eps = 1e-12
        ce = -(Y * np.log(O + eps) + (1 - Y) * np.log(1 - O + eps)).sum()
        print(f"{step:5d}  ce {ce:8.4f}  norm {norm:7.4f}")
