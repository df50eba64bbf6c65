# unshown: updates
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(4)


def squash(z):
    return 1 / (1 + np.exp(-z))


W = [rng.normal(size=(3, 5)), rng.normal(size=(5, 1))]
all_of_them = [W]
for turn in range(20000):
    hid = squash(xs @ W[0])
    out = squash(hid @ W[1])
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ W[1].T * hid * (1 - hid)
    W[1] = W[1] - hid.T @ d_out
    W[0] = W[0] - xs.T @ d_hid
    if turn == 15000:
        all_of_them[0][0] = np.ones((3, 5))
