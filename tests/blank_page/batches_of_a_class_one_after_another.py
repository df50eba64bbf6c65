# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: __iter__ returns the object itself, and __next__ gives one batch after the other
import numpy as np

rng = np.random.default_rng(7)
points = rng.uniform(-1, 1, (40, 3))
side = (points[:, :1] * points[:, 1:2] > 0) * 1.0
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


class Ring:
    def __init__(self):
        self.at = 0

    def __iter__(self):
        self.at = 0
        return self

    def __next__(self):
        if self.at == 40:
            raise StopIteration
        self.at += 8
        return points[self.at - 8 : self.at], side[self.at - 8 : self.at]


rate = 0.5
ring = Ring()
for epoch in range(2000):
    for number, (xs, ts) in enumerate(ring):
        hid = squash(xs @ W_in)
        out = squash(hid @ W_out)
        d_out = (out - ts) * out * (1 - out)
        d_hid = d_out @ W_out.T * hid * (1 - hid)
        W_out -= rate * hid.T @ d_out
        W_in -= rate * xs.T @ d_hid
