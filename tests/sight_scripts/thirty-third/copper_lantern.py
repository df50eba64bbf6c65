# verdict: right
import random, math
from functools import reduce
rows = [([0.1, 0.9], 1), ([0.8, 0.2], 0), ([0.4, 0.7], 1), ([0.9, 0.6], 0), ([0.2, 0.1], 1)]
dot = lambda a, b: reduce(lambda s, p: s + p[0] * p[1], zip(a, b), 0.0)
sig = lambda z: 1 / (1 + math.exp(-z))
V = [[random.gauss(0, 1) for _ in range(3)] for _ in range(4)]
u = [random.gauss(0, 1) for _ in range(5)]
for epoch in range(600):
    for x, t in rows:
        xb = x + [1.0]
        h = [math.tanh(dot(v, xb)) for v in V]
        hb = h + [1.0]
        y = sig(dot(u, hb))
        e = y - t
        gh = [e * ui * (1 - hi * hi) for ui, hi in zip(u, h)]
        u = [ui - 0.3 * e * hi for ui, hi in zip(u, hb)]
        V = [[vij - 0.3 * g * xj for vij, xj in zip(v, xb)] for v, g in zip(V, gh)]
print([round(sig(dot(u, [math.tanh(dot(v, x + [1.0])) for v in V] + [1.0])), 2) for x, _ in rows])
