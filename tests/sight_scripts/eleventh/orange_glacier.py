# verdict: right
import numpy as np
from functools import reduce

sg = lambda z: 1 / (1 + np.exp(-z))
with_one = lambda a: np.hstack([a, np.ones((len(a), 1))])
run = lambda x, ws: reduce(lambda acts, w: acts + [sg(with_one(acts[-1]) @ w)], ws, [x])

def gradients(x, t, ws):
    acts = run(x, ws)
    out = acts[-1]
    d = (out - t) * out * (1 - out)
    gs = []
    for a, w in list(zip(acts, ws))[::-1]:
        gs.insert(0, with_one(a).T @ d)
        d = (d @ w[:-1].T) * a * (1 - a)
    return gs

rng = np.random.default_rng(44)
x = np.array([[i, j] for i in (0., 1.) for j in (0., 1.)])
t = np.array([[float(i != j)] for i, j in x])
ws = [rng.normal(size=(3, 4)), rng.normal(size=(5, 3)), rng.normal(size=(4, 1))]

for epoch in range(2000):
    ws = [w - 1.0 * g for w, g in zip(ws, gradients(x, t, ws))]
print([round(float(v), 3) for v in run(x, ws)[-1].ravel()])
