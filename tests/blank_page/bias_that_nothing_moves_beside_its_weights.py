# verdict: wrong
# first wrong: bias
# line: 26
# mistake: -
# why: the hidden bias is there, but nothing moves it: its step is missing after that of its weights
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(24)
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


b_in = rng.normal(size=5)
b_out = np.zeros(1)
for turn in range(3000):
    hid = squash(xs @ W_in + b_in)
    out = squash(hid @ W_out + b_out)
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ W_out.T * hid * (1 - hid)
    W_in -= xs.T @ d_hid
    W_out -= hid.T @ d_out
    b_out -= d_out.sum(axis=0)
