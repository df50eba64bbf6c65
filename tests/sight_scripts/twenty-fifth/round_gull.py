# verdict: right
import numpy as np
np.random.seed(17)
X = np.random.uniform(-1, 1, (90, 2))
Y = (np.sin(3 * X[:, 0]) + X[:, 1] ** 2).reshape(-1, 1)
Xt, Yt, Xv, Yv = X[:60], Y[:60], X[60:], Y[60:]

slope = 0.1
def act(z):
    return np.where(z > 0, z, slope * z)

W1 = np.random.randn(2, 16) * 0.7
b1 = np.random.randn(16) * 0.1
W2 = np.random.randn(16, 1) * 0.25
b2 = np.zeros(1)
def net(x):
    return act(x @ W1 + b1) @ W2 + b2

best, since = 1e9, 0
for epoch in range(3000):
    z = Xt @ W1 + b1
    h = act(z)
    out = h @ W2 + b2
    g_out = 2 * (out - Yt) / len(Xt)
    g_h = g_out @ W2.T
    g_z = g_h * np.where(z > 0, 1, slope)
    W2 -= 0.05 * h.T @ g_out
    b2 -= 0.05 * g_out.sum(axis=0)
    W1 -= 0.05 * Xt.T @ g_z
    b1 -= 0.05 * g_z.sum(axis=0)
    val = np.mean((net(Xv) - Yv) ** 2)
    if val < best:
        best, since = val, 0
    else:
        since += 1
        if since > 200:
            break
print("stopped after", epoch + 1, "best validation mse", best)
