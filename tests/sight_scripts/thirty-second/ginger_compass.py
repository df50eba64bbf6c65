# verdict: right
import numpy as np
from functools import reduce
rng = np.random.default_rng(0)
x = np.array([[0,0,1.],[0,1,1],[1,0,1],[1,1,1],[.5,.5,1]])
y = np.array([[0,1.],[1,0],[1,0],[0,1],[.5,.5]])
g = lambda s: 1 / (1 + np.exp(-s))
shape = (3, 6, 5, 2)
layers = [rng.normal(size=s) for s in zip(shape, shape[1:])]
for i in range(4000):
    a = reduce(lambda acc, W: acc + [g(acc[-1] @ W)], layers, [x])
    deltas = reduce(lambda ds, k: [(ds[0] @ layers[k].T) * a[k] * (1 - a[k])] + ds,
                    range(len(layers) - 1, 0, -1),
                    [(a[-1] - y) * a[-1] * (1 - a[-1])])
    layers = [W - 0.8 * (prev.T @ d) for W, prev, d in zip(layers, a, deltas)]
print(np.round(a[-1], 2))
