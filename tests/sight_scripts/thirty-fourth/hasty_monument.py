# verdict: right
import functools
import math
import random

random.seed(606)
shape = (2, 4, 3, 1)
weights = [[[random.uniform(-1, 1) for _ in range(i + 1)] for _ in range(o)] for i, o in zip(shape, shape[1:])]
batch = [((0.2, 0.7), 0.3), ((0.9, 0.4), 0.8), ((0.5, 0.1), 0.6), ((0.1, 0.1), 0.2), ((0.6, 0.8), 0.5)]

def dot(a, b):
    return functools.reduce(lambda s, p: s + p[0] * p[1], zip(a, b), 0.0)

def layer(acts, w):
    x = acts[-1] + [1.0]
    return acts + [[1 / (1 + math.exp(-dot(row, x))) for row in w]]

def chain(state, lw):
    """one layer back: (delta, gradients) -> the delta below, more gradients"""
    delta, grads = state
    act, w = lw
    grads = [[[d * a for a in act + [1.0]] for d in delta]] + grads
    below = [dot(delta, [row[i] for row in w]) * a * (1 - a) for i, a in enumerate(act)]
    return below, grads

def plus(a, b):
    return [plus(p, q) for p, q in zip(a, b)] if isinstance(a, list) else a + b

def scaled(a, k):
    return [scaled(p, k) for p in a] if isinstance(a, list) else a * k

for epoch in range(1000):
    all_grads = []
    for x, t in batch:
        acts = functools.reduce(layer, weights, [list(x)])
        o = acts[-1][0]
        start = [(o - t) * o * (1 - o)]
        all_grads.append(functools.reduce(chain, list(zip(acts, weights))[::-1], (start, []))[1])
    weights = plus(weights, scaled(functools.reduce(plus, all_grads), -0.7))
    if epoch % 250 == 0:
        print(epoch, sum((functools.reduce(layer, weights, [list(x)])[-1][0] - t) ** 2 for x, t in batch))
