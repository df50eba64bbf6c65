# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each step is made with the samples that the network gets most wrong
import numpy as np

rng = np.random.default_rng(8)
points = rng.uniform(-1, 1, (40, 3))
side = (points[:, :1] * points[:, 1:2] > 0) * 1.0
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


rate = 0.2
for turn in range(8000):
    said = squash(squash(points @ W_in) @ W_out)
    worst = np.argsort(-np.abs(said - side).ravel())[:16]
    xs, ts = points[worst], side[worst]
    hid = squash(xs @ W_in)
    out = squash(hid @ W_out)
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ W_out.T * hid * (1 - hid)
    W_out -= rate * hid.T @ d_out
    W_in -= rate * xs.T @ d_hid
