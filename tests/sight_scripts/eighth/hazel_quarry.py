# verdict: wrong
# line: 24
# why: The loop uses y_batch, a left-over of an earlier cell, instead of yb.
# %%
import numpy as np
rng = np.random.default_rng(622)
X = rng.uniform(-1, 1, (20, 3))
Y = (X[:, :1] * X[:, 1:2] > 0).astype(float)
# %% look at the batches first
for start in range(0, 20, 5):
    x_batch, y_batch = X[start:start + 5], Y[start:start + 5]
print("batch shapes", x_batch.shape, y_batch.shape)
# %%
W, b = rng.normal(0, 1, (3, 8)), np.zeros(8)
V, c = rng.normal(0, 1, (8, 1)), np.zeros(1)
# %%
for epoch in range(150):
    order = rng.permutation(20)
    for start in range(0, 20, 5):
        xb = X[order[start:start + 5]]
        yb = Y[order[start:start + 5]]
        h = np.tanh(xb @ W + b)
        p = 1 / (1 + np.exp(-(h @ V + c)))
        d = (p - y_batch) / 5
        dh = d @ V.T * (1 - h ** 2)
        V -= 0.3 * h.T @ d
        c -= 0.3 * d.sum(0)
        W -= 0.3 * xb.T @ dh
        b -= 0.3 * dh.sum(0)
# %%
p = 1 / (1 + np.exp(-(np.tanh(X @ W + b) @ V + c)))
print("accuracy", ((p > .5) == (Y > .5)).mean())
