# verdict: wrong
# first wrong: update
# line: 27
# mistake: -
# why: the steps stand from the last layer to the first, and the weights from the first to the last
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0, 0, 1], [1, 0, 1], [1, 0, 1], [0, 1, 0]])
rng = np.random.default_rng(16)
W_in = rng.normal(size=(3, 3))
W_out = rng.normal(size=(3, 3))


def squash(z):
    return 1 / (1 + np.exp(-z))


layers = [W_in, W_out]
for turn in range(3000):
    hid = squash(xs @ layers[0])
    out = squash(hid @ layers[1])
    d_out = (out - ts) * out * (1 - out)
    steps = [hid.T @ d_out]
    d_hid = d_out @ layers[1].T * hid * (1 - hid)
    steps.append(xs.T @ d_hid)
    for layer, step in zip(layers, steps):
        layer -= 0.5 * step
