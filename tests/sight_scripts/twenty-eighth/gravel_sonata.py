# verdict: right
import numpy as np
from functools import reduce

# all weights in one flat vector; heavy ball momentum; 機械学習の練習
rng = np.random.default_rng(4)
shapes = [(2, 7), (7,), (7, 5), (5,), (5, 1), (1,)]
sizes = [int(np.prod(s)) for s in shapes]
theta = rng.normal(0, 0.7, sum(sizes))

def unpack(t):
    parts, pos = [], 0
    for s, n in zip(shapes, sizes):
        parts.append(t[pos:pos + n].reshape(s))
        pos += n
    return parts

def pairs(p):
    return list(zip(p[::2], p[1::2]))

X = np.array([[a, b] for a in np.linspace(-1, 1, 7) for b in np.linspace(-1, 1, 7)])
y = np.where(np.hypot(X[:, 0], X[:, 1]) < 0.7, 0.9, 0.1)[:, None]

def layer(acts, wb):
    W, b = wb
    return acts + [1 / (1 + np.exp(-(acts[-1] @ W + b)))]

def cost_and_grad(t):
    p = pairs(unpack(t))
    acts = reduce(layer, p, [X])
    diff = acts[-1] - y
    d = diff * acts[-1] * (1 - acts[-1]) / len(X)
    out = []
    for (W, b), a in zip(reversed(p), reversed(acts[:-1])):
        out = [(a.T @ d).ravel(), d.sum(axis=0)] + out
        d = (d @ W.T) * a * (1 - a)
    return 0.5 * (diff ** 2).sum() / len(X), np.concatenate(out)

v = np.zeros_like(theta)
for i in range(600):
    c, g = cost_and_grad(theta)
    v = 0.9 * v + g
    theta = theta - 0.5 * v
    if i % 100 == 0:
        print(i, c)
print(c)
