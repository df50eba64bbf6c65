# verdict: right
import numpy as np
rng = np.random.default_rng(15)
X = rng.uniform(-1, 1, (100, 2))
y = np.sin(3 * X[:, :1]) + X[:, 1:] ** 2 + rng.normal(0, .05, (100, 1))
Xtr, ytr, Xva, yva = X[:80], y[:80], X[80:], y[80:]
W1 = rng.normal(0, 1, (2, 20)); b1 = np.zeros(20)
W2 = rng.normal(0, .3, (20, 1)); b2 = np.zeros(1)
best, wait, patience = np.inf, 0, 20
for epoch in range(300):
    perm = rng.permutation(80)
    for i in range(0, 80, 16):
        j = perm[i:i + 16]
        xb, yb = Xtr[j], ytr[j]
        z = xb @ W1 + b1
        h = np.maximum(z, 0)
        out = h @ W2 + b2
        g = 2 * (out - yb) / 16
        gz = g @ W2.T
        gz[z <= 0] = 0
        W2 -= .05 * h.T @ g
        b2 -= .05 * g.sum(0)
        W1 -= .05 * xb.T @ gz
        b1 -= .05 * gz.sum(0)
    val = np.mean((np.maximum(Xva @ W1 + b1, 0) @ W2 + b2 - yva) ** 2)
    if val < best:
        best, wait = val, 0
    else:
        wait += 1
        if wait >= patience:
            break
print(epoch, best)
