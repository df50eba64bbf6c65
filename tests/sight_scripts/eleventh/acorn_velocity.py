# verdict: right
import numpy as np
from itertools import cycle, islice, pairwise

rng = np.random.default_rng(52)
dims = (3, 6, 4, 2)
weights = [rng.normal(scale=a ** -0.5, size=(a, b)) for a, b in pairwise(dims)]
biases = [np.zeros(b) for b in dims[1:]]

X = rng.normal(size=(32, 3))
T = np.c_[X[:, 0] * X[:, 1], np.abs(X[:, 2])]

def stream(size):
    n = len(X) // size
    yield from cycle((X[i::n], T[i::n]) for i in range(n))

def forward(x):
    yield x
    for w, b in zip(weights[:-1], biases[:-1]):
        x = np.tanh(x @ w + b)
        yield x
    yield x @ weights[-1] + biases[-1]

for k, (x, t) in enumerate(islice(stream(8), 1200)):
    *acts, out = forward(x)
    delta = (out - t) / len(x)
    updates = []
    for w, a in zip(weights[::-1], acts[::-1]):
        updates.append((a.T @ delta, delta.sum(axis=0)))
        delta = delta @ w.T * (1 - a * a)
    for w, b, (gw, gb) in zip(weights, biases, reversed(updates)):
        w -= 0.1 * gw
        b -= 0.1 * gb
    if k % 300 == 0:
        print(k, float(((out - t) ** 2).mean()))
