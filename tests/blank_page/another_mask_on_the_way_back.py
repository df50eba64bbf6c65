# verdict: wrong
# first wrong: hidden_delta
# line: 27
# mistake: -
# why: the mask on the way back is drawn anew: it isn't the one of the forward pass
import numpy as np

rng = np.random.default_rng(17)
points = rng.uniform(-1, 1, (40, 3))
side = (points[:, :1] * points[:, 1:2] > 0) * 1.0
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


def mask():
    return (rng.random((40, 5)) < 0.8) / 0.8


for turn in range(2000):
    hid = np.tanh(points @ W_in)
    kept = hid * mask()
    miss = kept @ W_out - side
    again = mask()
    d_hid = miss @ W_out.T * again * (1 - hid**2)
    W_out -= 0.005 * kept.T @ miss
    W_in -= 0.005 * points.T @ d_hid
