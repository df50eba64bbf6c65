# verdict: wrong
# first wrong: derivative
# line: 19
# mistake: -
# why: both layers' speeds are one array with two names
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0, 0, 1], [1, 0, 1], [1, 0, 1], [0, 1, 0]])
rng = np.random.default_rng(14)
W_in = rng.normal(size=(3, 3))
W_out = rng.normal(size=(3, 3))


def squash(z):
    return 1 / (1 + np.exp(-z))


speed_in = speed_out = np.zeros((3, 3))
for turn in range(3000):
    hid = squash(xs @ W_in)
    out = squash(hid @ W_out)
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ W_out.T * hid * (1 - hid)
    speed_out *= 0.8
    speed_out += hid.T @ d_out
    speed_in *= 0.8
    speed_in += xs.T @ d_hid
    W_out -= 0.3 * speed_out
    W_in -= 0.3 * speed_in
