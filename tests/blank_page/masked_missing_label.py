# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: one of six labels is unknown and masked; its error counts as zero, so each step is the exact gradient of the squared error over the known labels
import numpy as np
import numpy.ma as ma

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 0, 0], [1, 0, 0]], dtype=float)
# -1 = "nobody wrote it down"
y = ma.masked_equal(np.array([[0], [1], [1], [0], [-1], [1]], dtype=float), -1)

rng = np.random.default_rng(12)
w_a = rng.normal(0, 1, (3, 7))
w_b = rng.normal(0, 1, (7, 1))
alpha = 0.6

for it in range(12000):
    hidden = 1 / (1 + np.exp(-X @ w_a))
    out = 1 / (1 + np.exp(-hidden @ w_b))

    err = (y - out).filled(0.0)

    d_out = err * out * (1 - out)
    d_hid = d_out @ w_b.T * hidden * (1 - hidden)
    w_b += alpha * hidden.T @ d_out
    w_a += alpha * X.T @ d_hid

print("mean error on the known ones:", abs(y - out).mean())
print("guess for the unknown one:", out[4, 0])
