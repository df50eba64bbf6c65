# verdict: right
import numpy as np

rng = np.random.default_rng(101)
X = rng.uniform(-2, 2, (150, 2))
y = np.sin(X[:, :1]) + 0.5 * np.cos(2 * X[:, 1:]) + 0.1 * rng.normal(size=(150, 1))
Xtr, ytr, Xva, yva = X[:110], y[:110], X[110:], y[110:]

def batches(a, b, size):
    order = rng.permutation(len(a))
    for s in range(0, len(a), size):
        pick = order[s:s + size]
        yield a[pick], b[pick]

W1 = rng.normal(0, 1, (2, 15)); b1 = np.zeros(15)
W2 = rng.normal(0, 0.3, (15, 1)); b2 = np.zeros(1)
lr = 0.03
best, patience, waited = np.inf, 25, 0
kept = None

for epoch in range(400):
    for xb, yb in batches(Xtr, ytr, 22):
        h = np.tanh(xb @ W1 + b1)
        err = h @ W2 + b2 - yb
        d2 = 2 * err / len(xb)
        d1 = (d2 @ W2.T) * (1 - h ** 2)
        W2 -= lr * h.T @ d2
        b2 -= lr * d2.sum(0)
        W1 -= lr * xb.T @ d1
        b1 -= lr * d1.sum(0)
    val = np.mean((np.tanh(Xva @ W1 + b1) @ W2 + b2 - yva) ** 2)
    if val < best - 1e-5:
        best, waited = val, 0
        kept = [p.copy() for p in (W1, b1, W2, b2)]
    else:
        waited += 1
        if waited >= patience:
            print("stopped at epoch", epoch)
            break
W1, b1, W2, b2 = kept
print("best validation mse", best)
