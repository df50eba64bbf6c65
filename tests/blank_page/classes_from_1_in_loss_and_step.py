# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: classes are counted from 1, and both the loss and the step take that into account

import numpy as np

rng = np.random.default_rng(13)
spots = rng.normal(size=(15, 2))
kinds = rng.integers(1, 4, 15)
W, V = rng.normal(size=(2, 6)), rng.normal(size=(6, 3))
for n in range(80):
    loss = 0.0
    for x, kind in zip(spots, kinds):
        h = np.tanh(x @ W)
        z = h @ V
        p = np.exp(z - z.max())
        p = p / p.sum()
        loss -= np.log(p[kind - 1])
        d = p.copy()
        d[kind - 1] -= 1
        dh = (V @ d) * (1 - h * h)
        V -= 0.1 * np.outer(h, d)
        W -= 0.1 * np.outer(x, dh)
print(loss)
