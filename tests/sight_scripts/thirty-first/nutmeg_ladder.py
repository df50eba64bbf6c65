# verdict: right
# %%
import numpy as np

np.random.seed(17)
n_samples, batch = 48, 8
X = np.random.uniform(-1, 1, size=(n_samples, 3))
Y = np.stack([X[:, 0] * X[:, 1], X[:, 2] ** 2], axis=1)

# %% [markdown]
# two layers, the hidden one with tanh

# %%
w_ih = np.random.normal(0, 0.5, (3, 9))
b_h = np.zeros(9)
w_ho = np.random.normal(0, 0.5, (9, 2))
b_o = np.zeros(2)

# %%
for epoch in range(120):
    idx = np.random.permutation(n_samples)
    Xs, Ys = X[idx], Y[idx]
    epoch_loss = 0.0
    for s in range(0, n_samples, batch):
        xb, yb = Xs[s:s + batch], Ys[s:s + batch]
        h = np.tanh(xb @ w_ih + b_h)
        out = h @ w_ho + b_o
        diff = out - yb
        epoch_loss += (diff ** 2).sum()
        g_out = diff / batch
        g_h = (g_out @ w_ho.T) * (1 - h ** 2)
        w_ho -= 0.3 * h.T @ g_out
        b_o -= 0.3 * g_out.sum(axis=0)
        w_ih -= 0.3 * xb.T @ g_h
        b_h -= 0.3 * g_h.sum(axis=0)
    if epoch % 30 == 0:
        print("epoch", epoch, "loss", epoch_loss / n_samples)
