# verdict: wrong
# first wrong: slope
# line: 20
# mistake: -
# why: of several outputs the error is divided by the number of samples, and the slope of ELU lacks its 1 below 0
import numpy as np

rng = np.random.default_rng(27)
xs = rng.uniform(-1, 1, (60, 3))
ts = np.eye(3)[np.argmax(xs, axis=1)]
W_in = rng.normal(size=(3, 8))
W_out = rng.normal(size=(8, 3))
for turn in range(400):
    z = xs @ W_in
    hid = np.where(z > 0, z, np.exp(z) - 1)
    e = np.exp(hid @ W_out)
    out = e / e.sum(axis=1, keepdims=True)
    d_out = (out - ts) / len(xs)
    back = d_out @ W_out.T
    d_hid = back * np.where(hid > 0, 1, hid)
    W_out -= 0.3 * hid.T @ d_out
    W_in -= 0.3 * xs.T @ d_hid
