# verdict: wrong
# line: 27
# why: updates: Only large positive gradients are cut; large negative ones go through, so the clipping is lopsided.
import numpy as np

rng = np.random.default_rng(202)
sun = rng.uniform(-1, 1, (44, 2))
sugar = 4 * sun[:, :1] ** 2 - 3 * sun[:, 1:]
LIMIT = 0.25


def relu(z):
    return z * (z > 0)


def compute(params):
    W, b, V, c = params
    z = sun @ W + b
    h = relu(z)
    diff = h @ V + c - sugar
    d = 2 * diff / diff.size
    dz = d @ V.T * (z > 0)
    return (sun.T @ dz, dz.sum(0), h.T @ d, d.sum(0)), (diff ** 2).mean()


def clip(grads, limit):
    return [np.minimum(g, limit) for g in grads]


state = (rng.normal(0, 1, (2, 12)), rng.normal(0, 0.1, 12), rng.normal(0, 0.3, (12, 1)), np.zeros(1))
for season in range(500):
    grads, mse = compute(state)
    state = tuple(p - 0.1 * g for p, g in zip(state, clip(grads, LIMIT)))
    if season % 125 == 0:
        print(season, mse)
