# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: alpha falls by the same amount each time, but never below its floor
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(12)
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


for turn in range(3000):
    rate = max(0.25, 4 - 0.005 * turn)
    hid = squash(xs @ W_in)
    out = squash(hid @ W_out)
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ W_out.T * hid * (1 - hid)
    W_out -= rate * hid.T @ d_out
    W_in -= rate * xs.T @ d_hid
