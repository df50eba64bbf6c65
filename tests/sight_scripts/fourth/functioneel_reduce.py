# verdict: right
# why: Training as a fold over steps; each step returns new parameters, old ones minus the rate times the mean gradient.
from functools import reduce
import numpy as np

rng = np.random.default_rng(18)
X = rng.uniform(-1, 1, (64, 2))
Y = np.maximum(X[:, :1], X[:, 1:])
start = (rng.normal(size=(2, 9)), np.zeros(9), rng.normal(size=(9, 1)) / 3, np.zeros(1))

voorspel = lambda p, x: np.tanh(x @ p[0] + p[1]) @ p[2] + p[3]

def stap(params, nummer):
    W, b, V, c = params
    h = np.tanh(X @ W + b)
    e = 2 * (h @ V + c - Y) / len(X)
    dh = e @ V.T * (1 - h ** 2)
    grads = (X.T @ dh, dh.sum(0), h.T @ e, e.sum(0))
    if nummer % 300 == 0:
        print(nummer, np.mean((h @ V + c - Y) ** 2))
    return tuple(p - 0.1 * g for p, g in zip(params, grads))

eind = reduce(stap, range(1500), start)
print("eind:", np.mean((voorspel(eind, X) - Y) ** 2))
