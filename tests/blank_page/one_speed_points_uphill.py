# verdict: wrong
# first wrong: update
# line: 26
# mistake: -
# why: the speed of the hidden weights is made with the other sign than that of the output's
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(19)
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


v_in, v_out = np.zeros((3, 5)), np.zeros((5, 1))
for turn in range(3000):
    hid = squash(xs @ W_in)
    out = squash(hid @ W_out)
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ W_out.T * hid * (1 - hid)
    v_out = 0.7 * v_out - 0.4 * hid.T @ d_out
    v_in = 0.7 * v_in + 0.4 * xs.T @ d_hid
    W_out += v_out
    W_in += v_in
