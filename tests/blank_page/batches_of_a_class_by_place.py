# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a class that has only __getitem__, which a for goes through until it raises IndexError
import numpy as np

rng = np.random.default_rng(6)
points = rng.uniform(-1, 1, (40, 3))
side = (points[:, :1] * points[:, 1:2] > 0) * 1.0
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


class Pages:
    def __init__(self, xs, ts):
        self.xs, self.ts = xs, ts

    def __getitem__(self, page):
        if page >= 4:
            raise IndexError
        return self.xs[page * 10 : page * 10 + 10], self.ts[page * 10 : page * 10 + 10]


rate = 0.3
for epoch in range(3000):
    for xs, ts in Pages(points, side):
        hid = squash(xs @ W_in)
        out = squash(hid @ W_out)
        d_out = (out - ts) * out * (1 - out)
        d_hid = d_out @ W_out.T * hid * (1 - hid)
        W_out -= rate * hid.T @ d_out
        W_in -= rate * xs.T @ d_hid
