# verdict: wrong
# first wrong: loop
# line: 19
# mistake: -
# why: the sums stand in the defaults of a function: they are made once, and go on from call to call
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(15)
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))


def squash(z):
    return 1 / (1 + np.exp(-z))


def total(sum_in=np.zeros((3, 5)), sum_out=np.zeros((5, 1))):
    for x, t in zip(xs, ts):
        hid = squash(x @ W_in)
        out = squash(hid @ W_out)
        d_out = (out - t) * out * (1 - out)
        d_hid = W_out @ d_out * hid * (1 - hid)
        sum_in += np.outer(x, d_hid)
        sum_out += np.outer(hid, d_out)
    return sum_in, sum_out


for turn in range(500):
    step_in, step_out = total()
    W_in -= 0.1 * step_in
    W_out -= 0.1 * step_out
