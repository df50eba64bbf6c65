# verdict: right
import numpy as np
from collections import namedtuple

Sample = namedtuple("Sample", "x t")
Weights = namedtuple("Weights", "a b")

def sigmoid(z): return np.reciprocal(1 + np.exp(-z))

def gradient(w, s):
    h = sigmoid(s.x @ w.a)
    o = sigmoid(h @ w.b)
    d = (o - s.t) * o * (1 - o)
    return Weights(np.outer(s.x, d * w.b * h * (1 - h)), d * h)

def mean(gs):
    return Weights(sum(g.a for g in gs) / len(gs), sum(g.b for g in gs) / len(gs))

rng = np.random.default_rng(419)
samples = [Sample(np.array(x, float), t) for x, t in
           [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]]
w = Weights(rng.normal(size=(3, 4)), rng.normal(size=4))
for epoch in range(1000):
    g = mean([gradient(w, s) for s in samples])
    w = Weights(w.a - 5 * g.a, w.b - 5 * g.b)
print([round(float(sigmoid(sigmoid(s.x @ w.a) @ w.b)), 2) for s in samples])
