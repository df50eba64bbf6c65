# verdict: wrong
# first wrong: hidden_delta
# line: 16
# mistake: -
# why: the weights are to be kept as they were, but the second name is the same array: the new ones are used
import numpy as np

xs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ts = np.array([[0], [1], [1], [0]])
rng = np.random.default_rng(26)
W_in = rng.normal(size=(3, 5))
W_out = rng.normal(size=(5, 1))
for turn in range(3000):
    hid = 1 / (1 + np.exp(-xs @ W_in))
    out = 1 / (1 + np.exp(-hid @ W_out))
    as_it_was = W_out
    d_out = (out - ts) * out * (1 - out)
    W_out -= hid.T @ d_out
    d_hid = d_out @ as_it_was.T * hid * (1 - hid)
    W_in -= xs.T @ d_hid
