# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a class of one's own whose __iter__ yields the batches, shuffled anew in each epoch
import numpy as np

rng = np.random.default_rng(5)
points = rng.uniform(-1, 1, (40, 3))
side = (points[:, :1] * points[:, 1:2] > 0) * 1.0
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


class Portions:
    def __init__(self, xs, ts, size):
        self.xs, self.ts, self.size = xs, ts, size

    def __iter__(self):
        order = rng.permutation(len(self.xs))
        for start in range(0, len(order), self.size):
            rows = order[start : start + self.size]
            yield self.xs[rows], self.ts[rows]


rate = 0.4
portions = Portions(points, side, 10)
for epoch in range(3000):
    for xs, ts in portions:
        hid = squash(xs @ W_in)
        out = squash(hid @ W_out)
        d_out = (out - ts) * out * (1 - out)
        d_hid = d_out @ W_out.T * hid * (1 - hid)
        W_out -= rate * hid.T @ d_out
        W_in -= rate * xs.T @ d_hid
