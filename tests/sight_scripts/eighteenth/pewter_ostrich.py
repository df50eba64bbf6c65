# verdict: right
import numpy as np
from functools import reduce

sigmoid = lambda z: 1 / (1 + np.exp(-z))

def init(seed, dims):
    rng = np.random.default_rng(seed)
    return tuple((rng.normal(0, 1 / np.sqrt(i), (i, o)), np.zeros((1, o))) for i, o in zip(dims, dims[1:]))

def forward(params, x):
    return reduce(lambda acts, wb: acts + (sigmoid(acts[-1] @ wb[0] + wb[1]),), params, (x,))

def backward(params, acts, y):
    delta = (acts[-1] - y) * acts[-1] * (1 - acts[-1]) / len(y)
    grads = ()
    for i in reversed(range(len(params))):
        grads = ((acts[i].T @ delta, delta.sum(0, keepdims=True)),) + grads
        delta = delta @ params[i][0].T * acts[i] * (1 - acts[i])
    return grads

def adagrad(params, cache, grads, lr=0.1):
    cache = tuple(tuple(c + g * g for c, g in zip(cs, gs)) for cs, gs in zip(cache, grads))
    params = tuple(tuple(p - lr * g / (np.sqrt(c) + 1e-8) for p, g, c in zip(ps, gs, cs))
                   for ps, gs, cs in zip(params, grads, cache))
    return params, cache

X = np.array([[i, j] for i in (0, .5, 1) for j in (0, .5, 1)], dtype=float)
Y = np.c_[np.maximum(X[:, 0], X[:, 1]), np.abs(X[:, 0] - X[:, 1])] * 0.8 + 0.1

params = init(1, [2, 6, 2])
cache = tuple(tuple(np.zeros_like(p) for p in ps) for ps in params)
for i in range(800):
    acts = forward(params, X)
    params, cache = adagrad(params, cache, backward(params, acts, Y))
    if i % 200 == 0:
        print(i, 0.5 * np.sum((acts[-1] - Y) ** 2) / len(Y))
