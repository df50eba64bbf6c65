# verdict: right
import numpy as np

rng = np.random.default_rng(23)
X = rng.normal(size=(200, 4))
true_w = np.array([1.0, -2.0, 0.5, 0.0])
y = np.tanh(X @ true_w)[:, None] + 0.2 * X[:, 3:] ** 2

n_hidden, batch_size, lr = 16, 20, 0.1
W1 = rng.normal(0, 0.5, (4, n_hidden)); b1 = np.zeros(n_hidden)
W2 = rng.normal(0, 0.25, (n_hidden, 1)); b2 = np.zeros(1)

for epoch in range(60):
    order = rng.permutation(len(X))
    total = 0.0
    for start in range(0, len(X), batch_size):
        idx = order[start:start + batch_size]
        xb, yb = X[idx], y[idx]
        h = np.maximum(0, xb @ W1 + b1)
        out = h @ W2 + b2
        diff = out - yb
        total += (diff ** 2).sum()
        g_out = 2 * diff / len(xb)
        g_h = g_out @ W2.T
        g_h[h == 0] = 0
        W2 -= lr * h.T @ g_out
        b2 -= lr * g_out.sum(0)
        W1 -= lr * xb.T @ g_h
        b1 -= lr * g_h.sum(0)
    if epoch % 10 == 0:
        print(f"epoch {epoch:3d}  mse {total / len(X):.5f}")
