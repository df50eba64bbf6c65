# verdict: wrong
# first wrong: loop
# line: 22
# mistake: -
# why: the error is another name of the targets, which are turned into it in place
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0.0], [1.0], [1.0], [0.0]])
rng = np.random.default_rng(23)
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


for turn in range(2000):
    hid = squash(xs @ W_in)
    out = squash(hid @ W_out)
    miss = ts
    miss -= out
    d_out = miss * out * (1 - out)
    d_hid = d_out @ W_out.T * hid * (1 - hid)
    W_out += hid.T @ d_out
    W_in += xs.T @ d_hid
