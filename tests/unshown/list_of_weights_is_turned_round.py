# unshown: updates
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(5)


def squash(z):
    return 1 / (1 + np.exp(-z))


W = [rng.normal(size=(3, 5)), rng.normal(size=(5, 1))]
for turn in range(20000):
    hid = squash(xs @ W[0])
    out = squash(hid @ W[1])
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ W[1].T * hid * (1 - hid)
    W[1] = W[1] - hid.T @ d_out
    W[0] = W[0] - xs.T @ d_hid
    if turn == 15000:
        W.append(W.pop(0))
        W.append(0 * W.pop(0))
