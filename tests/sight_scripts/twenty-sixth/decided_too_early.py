# verdict: wrong
# line: 16
# also: 17
# why: error: the error is taken from the output rounded to 0 or 1 instead of the output itself
import numpy as np

rng = np.random.default_rng(3030)
points = np.column_stack([rng.random((40, 2)), np.ones(40)])
labels = ((points[:, 0] - 0.5) * (points[:, 1] - 0.5) > 0).astype(float)[:, None]
w1 = rng.uniform(-2, 2, (3, 8))
w2 = rng.uniform(-2, 2, (8, 1))

for n in range(1500):
    hid = 1 / (1 + np.exp(-points @ w1))
    out = 1 / (1 + np.exp(-hid @ w2))
    guess = (out > 0.5).astype(float)
    error = labels - guess
    grad_out = error * out * (1 - out)
    grad_hid = grad_out @ w2.T * hid * (1 - hid)
    w2 += 0.2 * hid.T @ grad_out
    w1 += 0.2 * points.T @ grad_hid
    if n % 500 == 0:
        print("misses:", int(np.abs(error).sum()))
