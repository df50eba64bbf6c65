# verdict: right
# %% [markdown]
# ## Mini-batches on a small parity data set
# %%
import numpy as np
rng = np.random.default_rng(17)
X = np.array([[int(c) for c in format(i, "04b")] for i in range(16)], dtype=float)
y = X.sum(axis=1, keepdims=True) % 2
# %%
W1, b1 = rng.normal(0, 1, (4, 8)), np.zeros(8)
W2, b2 = rng.normal(0, 1, (8, 1)), np.zeros(1)
batch_size = 4
# %%
for epoch in range(400):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        idx = order[start:start + batch_size]
        xb, yb = X[idx], y[idx]
        h = np.tanh(xb @ W1 + b1)
        p = 1 / (1 + np.exp(-(h @ W2 + b2)))
        d2 = (p - yb) / len(xb)
        d1 = d2 @ W2.T * (1 - h ** 2)
        W2 -= 0.5 * h.T @ d2
        b2 -= 0.5 * d2.sum(0)
        W1 -= 0.5 * xb.T @ d1
        b1 -= 0.5 * d1.sum(0)
# %%
h = np.tanh(X @ W1 + b1)
p = 1 / (1 + np.exp(-(h @ W2 + b2)))
print("accuracy", np.mean((p > 0.5) == y))
