# verdict: right
# %% [markdown]
# ### Three spirals, softmax, mini-batches

# %%
import numpy as np
np.random.seed(0)

# %%
N, K = 60, 3
X = np.zeros((N * K, 2))
y = np.zeros(N * K, dtype=int)
for k in range(K):
    r = np.linspace(0.05, 1, N)
    t = np.linspace(k * 4, (k + 1) * 4, N) + np.random.randn(N) * 0.15
    X[k * N:(k + 1) * N] = np.c_[r * np.sin(t), r * np.cos(t)]
    y[k * N:(k + 1) * N] = k

# %%
H = 40
W1 = np.random.randn(2, H) * 0.5
b1 = np.zeros(H)
W2 = np.random.randn(H, K) * 0.2
b2 = np.zeros(K)

# %%
lr = 0.3
batch = 30
for epoch in range(200):
    order = np.random.permutation(len(X))
    total = 0
    for s in range(0, len(X), batch):
        idx = order[s:s + batch]
        xb, yb = X[idx], y[idx]
        z1 = xb @ W1 + b1
        h = np.maximum(0, z1)
        scores = h @ W2 + b2
        scores = scores - scores.max(axis=1, keepdims=True)
        e = np.exp(scores)
        p = e / e.sum(axis=1, keepdims=True)
        total += -np.log(p[np.arange(len(idx)), yb]).sum()
        dscores = p.copy()
        dscores[np.arange(len(idx)), yb] -= 1
        dscores /= len(idx)
        dW2 = h.T @ dscores
        db2 = dscores.sum(axis=0)
        dh = dscores @ W2.T
        dh[z1 <= 0] = 0
        dW1 = xb.T @ dh
        db1 = dh.sum(axis=0)
        W1 -= lr * dW1
        b1 -= lr * db1
        W2 -= lr * dW2
        b2 -= lr * db2
    if epoch % 40 == 0:
        print(epoch, total / len(X))

# %%
pred = (np.maximum(0, X @ W1 + b1) @ W2 + b2).argmax(axis=1)
print("accuracy", (pred == y).mean())
