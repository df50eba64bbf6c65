# verdict: right
import numpy as np

rng = np.random.default_rng(1234)
X = rng.normal(size=(12, 3))
Y = rng.integers(0, 2, size=(12, 2)).astype(float)
W = [rng.normal(size=(3, 5)) * .6, rng.normal(size=(5, 4)) * .6, rng.normal(size=(4, 2)) * .6]
sg = lambda z: 1 / (1 + np.exp(-z))


def cost(W):
    a = X
    for w in W:
        a = sg(a @ w)
    return 0.5 * ((a - Y) ** 2).sum()


def backprop(W):
    acts = [X]
    for w in W:
        acts.append(sg(acts[-1] @ w))
    d = (acts[3] - Y) * acts[3] * (1 - acts[3])
    g = [None] * 3
    for k in (2, 1, 0):
        g[k] = acts[k].T @ d
        if k:
            d = d @ W[k].T * acts[k] * (1 - acts[k])
    return g


def numeric(W, h=1e-5):
    out = []
    for w in W:
        g = np.zeros_like(w)
        for idx in np.ndindex(*w.shape):
            keep = w[idx]
            w[idx] = keep + h
            up = cost(W)
            w[idx] = keep - h
            down = cost(W)
            w[idx] = keep
            g[idx] = (up - down) / (2 * h)
        out.append(g)
    return out


for t in range(801):
    grads = backprop(W)
    if t % 200 == 0:
        gap = max(np.abs(a - b).max() for a, b in zip(grads, numeric(W)))
        print(f"t={t} cost={cost(W):.5f} worst gap to numeric gradient={gap:.2e}")
        assert gap < 1e-6
    for w, g in zip(W, grads):
        w -= 0.5 * g
