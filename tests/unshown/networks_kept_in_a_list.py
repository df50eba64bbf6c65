# unshown: -
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(1)


def squash(z):
    return 1 / (1 + np.exp(-z))


kept = []
for which in range(4):
    W_in, W_out = rng.normal(size=(3, 5)), rng.normal(size=(5, 1))
    for turn in range(4000):
        hid = squash(xs @ W_in)
        out = squash(hid @ W_out)
        d_out = (out - ts) * out * (1 - out)
        d_hid = d_out @ W_out.T * hid * (1 - hid)
        W_out -= hid.T @ d_out
        W_in -= xs.T @ d_hid
    kept.append((W_in, W_out))
