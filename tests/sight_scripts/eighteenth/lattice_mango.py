# verdict: wrong
# line: 25
# why: functional style; hidden slope taken from the layer above (same width)
import numpy as np
from functools import reduce

rng = np.random.default_rng(14)
dims = (4, 6, 6, 6)
layers = [rng.normal(0, 0.5, (a + 1, b)) for a, b in zip(dims, dims[1:])]
readout = rng.normal(0, 0.3, (7, 1))

aug = lambda a: np.hstack([a, np.ones((len(a), 1))])
run = lambda ws, x: reduce(lambda hs, w: hs + [np.tanh(aug(hs[-1]) @ w)], ws, [x])

X = rng.normal(size=(50, 4))
y = np.prod(np.sign(X[:, :2]), axis=1, keepdims=True) * np.exp(-X[:, 2:3] ** 2)

def gradients(ws, v, x, y):
    hs = run(ws, x)
    err = aug(hs[-1]) @ v - y
    gv = aug(hs[-1]).T @ err / len(x)
    back = err @ v[:-1].T / len(x)
    gs = []
    for i in range(len(ws) - 1, -1, -1):
        delta = back * (1 - hs[min(i + 2, len(ws))] ** 2)
        gs.insert(0, aug(hs[i]).T @ delta)
        back = delta @ ws[i][:-1].T
    return gs, gv, float(np.mean(err ** 2))

for it in range(600):
    gs, gv, mse = gradients(layers, readout, X, y)
    layers = [w - 0.1 * g for w, g in zip(layers, gs)]
    readout = readout - 0.1 * gv
    if it % 150 == 0:
        print(it, mse)
