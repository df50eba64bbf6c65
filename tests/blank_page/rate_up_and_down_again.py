# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: alpha rises to the middle of all iterations, and falls again
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(11)
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


turns = 20000
for turn in range(turns):
    rate = 0.5 + 4 * (turn / turns if turn < turns / 2 else 1 - turn / turns)
    hid = squash(xs @ W_in)
    out = squash(hid @ W_out)
    d_out = (out - ts) * out * (1 - out)
    d_hid = d_out @ W_out.T * hid * (1 - hid)
    W_out -= rate * hid.T @ d_out
    W_in -= rate * xs.T @ d_hid
