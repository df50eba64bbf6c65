# verdict: wrong
# first wrong: loop
# line: 31
# mistake: -
# why: the sums over the batch are set anew by each sample, so that only the last one counts
import numpy as np

rng = np.random.default_rng(20)
points = rng.uniform(-1, 1, (40, 3))
side = (points[:, :1] * points[:, 1:2] > 0) * 1.0
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


def slopes(x, t):
    hid = squash(x @ W_in)
    out = squash(hid @ W_out)
    d_out = (out - t) * out * (1 - out)
    return np.outer(x, W_out @ d_out * hid * (1 - hid)), np.outer(hid, d_out)


for turn in range(100):
    for start in range(0, 40, 8):
        sums = [np.zeros((3, 5)), np.zeros((5, 1))]
        for x, t in zip(points[start : start + 8], side[start : start + 8]):
            own = slopes(x, t)
            sums = [new for old, new in zip(sums, own)]
        W_in -= 0.5 * sums[0]
        W_out -= 0.5 * sums[1]
