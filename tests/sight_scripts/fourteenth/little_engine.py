# verdict: right
import numpy as np

rng = np.random.default_rng(44)
X = rng.normal(size=(90, 3))
full = np.column_stack([X[:, 0] * X[:, 1], np.tanh(X[:, 2])])
# a third of the targets was never measured
Y = np.ma.masked_array(full, mask=rng.random(full.shape) < 0.33)
mask = (~Y.mask).astype(float)
target = Y.filled(0.0)

W1 = rng.normal(0, 0.6, (3, 14))
b1 = np.zeros(14)
W2 = rng.normal(0, 0.3, (14, 2))
b2 = np.zeros(2)

for epoch in range(800):
    hidden = np.tanh(X @ W1 + b1)
    out = hidden @ W2 + b2
    diff = mask * (out - target) / mask.sum()
    d_hidden = (diff @ W2.T) * (1 - hidden ** 2)
    W2 -= 0.3 * hidden.T @ diff
    b2 -= 0.3 * diff.sum(axis=0)
    W1 -= 0.3 * X.T @ d_hidden
    b1 -= 0.3 * d_hidden.sum(axis=0)
    if epoch % 200 == 0:
        seen = np.ma.masked_array((out - full) ** 2, mask=Y.mask)
        print(epoch, "seen", seen.mean(), "unseen", (((out - full) ** 2)[Y.mask]).mean())
