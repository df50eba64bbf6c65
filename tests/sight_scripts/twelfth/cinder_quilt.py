# verdict: wrong
# line: 27
# why: the generator is made once and is exhausted after the first epoch
import numpy as np


def logistic(z):
    return 1 / (1 + np.exp(-z))


def samples():
    """Bits with a constant, together with 'at least two bits are on'."""
    for i in range(8):
        bits = [(i >> k) & 1 for k in range(3)]
        yield np.array(bits + [1], float), float(sum(bits) > 1)


def report(W, v):
    for x, t in samples():
        print(x[:3], t, round(float(logistic(logistic(x @ W) @ v)), 3))


rng = np.random.default_rng(90)
W = rng.normal(size=(4, 5))
v = rng.normal(size=5)
lr = 0.5
pairs = samples()

for epoch in range(2000):
    for x, t in pairs:
        h = logistic(x @ W)
        o = logistic(h @ v)
        d = (t - o) * o * (1 - o)
        e = d * v * h * (1 - h)
        v += lr * d * h
        W += lr * np.outer(x, e)

report(W, v)
