# verdict: wrong
# first wrong: slope
# line: 18
# mistake: deriv-sign-flipped
# why: o(o-1) is the slope with its sign turned, and both layers subtract
import numpy as np
from collections import deque

sizes = [2, 3, 3, 1]
rng = np.random.RandomState(5)
W = [rng.randn(a, b) for a, b in zip(sizes, sizes[1:])]
b = [np.zeros(s) for s in sizes[1:]]

def logistic(z):
    return 1.0 / (1.0 + np.exp(-z))

def dlogistic(a):
    return a * (a - 1.0)

def step(x, t, rate):
    acts = [x]
    for wi, bi in zip(W, b):
        acts.append(logistic(acts[-1] @ wi + bi))
    deltas = deque([(acts[-1] - t) * dlogistic(acts[-1])])
    for k in (2, 1):
        deltas.appendleft(deltas[0] @ W[k].T * dlogistic(acts[k]))
    for k in range(3):
        W[k] -= rate * acts[k].T @ deltas[k]
        b[k] -= rate * deltas[k].sum(axis=0)
    return acts[-1]

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
T = np.array([[0], [1], [1], [0]])
for i in range(10000):
    out = step(X, T, 0.5)
print(out)
