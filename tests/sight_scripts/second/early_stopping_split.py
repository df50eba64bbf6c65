# verdict: right
# why: Train/validation split with early stopping and restoring of the best weights; gradient steps are right.
import numpy as np

rng = np.random.default_rng(77)
X = rng.uniform(-3, 3, size=(150, 1))
y = np.cos(X) + 0.1 * rng.normal(size=X.shape)
Xtr, ytr, Xva, yva = X[:100], y[:100], X[100:], y[100:]

W1 = rng.normal(size=(1, 15)); b1 = rng.normal(size=15) * 0.5
W2 = rng.normal(size=(15, 1)) * 0.3; b2 = np.zeros(1)

def forward(X):
    H = np.tanh(X @ W1 + b1)
    return H, H @ W2 + b2

best, best_params, patience, bad = np.inf, None, 50, 0
for epoch in range(3000):
    H, out = forward(Xtr)
    d_out = 2 * (out - ytr) / len(Xtr)
    d_h = d_out @ W2.T * (1 - H ** 2)
    W2 -= 0.05 * H.T @ d_out
    b2 -= 0.05 * d_out.sum(axis=0)
    W1 -= 0.05 * Xtr.T @ d_h
    b1 -= 0.05 * d_h.sum(axis=0)

    val = np.mean((forward(Xva)[1] - yva) ** 2)
    if val < best - 1e-6:
        best, bad = val, 0
        best_params = (W1.copy(), b1.copy(), W2.copy(), b2.copy())
    else:
        bad += 1
        if bad >= patience:
            print("early stop at", epoch)
            break
W1, b1, W2, b2 = best_params
print("best validation mse", best)
