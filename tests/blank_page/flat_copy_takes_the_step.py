# verdict: wrong
# first wrong: update
# line: 25
# mistake: -
# why: flatten makes a copy, and the step goes into the copy
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(21)
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


for turn in range(3000):
    hid = squash(xs @ W_in)
    out = squash(hid @ W_out)
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ W_out.T * hid * (1 - hid)
    W_out -= hid.T @ d_out
    flat = W_in.flatten()
    flat -= (xs.T @ d_hid).ravel()
