# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: noise on the inputs whose spread falls to 0
import numpy as np

clean = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(9)
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


rate = 2.0
for turn in range(20000):
    xs = clean + max(0, 0.1 - turn / 50000) * rng.normal(size=(4, 3))
    hid = squash(xs @ W_in)
    out = squash(hid @ W_out)
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ W_out.T * hid * (1 - hid)
    W_out -= rate * hid.T @ d_out
    W_in -= rate * xs.T @ d_hid
