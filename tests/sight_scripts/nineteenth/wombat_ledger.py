# verdict: right
import numpy as np

rng = np.random.default_rng(12)
X = rng.uniform(-2, 2, (90, 1))
y = X ** 3 / 4 - X + rng.normal(0, 0.3, X.shape)
Xtr, ytr, Xval, yval = X[:60], y[:60], X[60:], y[60:]

W1 = rng.normal(0, 1, (1, 15)); b1 = rng.normal(0, 1, 15)
W2 = rng.normal(0, 0.2, (15, 1)); b2 = np.zeros(1)
best, best_weights, patience, wait = np.inf, None, 200, 0

for epoch in range(3000):
    a = np.tanh(Xtr @ W1 + b1)
    out = a @ W2 + b2
    e = out - ytr
    n = len(Xtr)
    dW2 = 2 / n * a.T @ e
    db2 = 2 / n * e.sum(axis=0)
    da = e @ W2.T * (1 - a ** 2)
    dW1 = 2 / n * Xtr.T @ da
    db1 = 2 / n * da.sum(axis=0)
    W1 = W1 - 0.03 * dW1
    b1 = b1 - 0.03 * db1
    W2 = W2 - 0.03 * dW2
    b2 = b2 - 0.03 * db2

    val = np.mean((np.tanh(Xval @ W1 + b1) @ W2 + b2 - yval) ** 2)
    if val < best - 1e-6:
        best, wait = val, 0
        best_weights = [p.copy() for p in (W1, b1, W2, b2)]
    else:
        wait += 1
        if wait > patience:
            print("stopping early at", epoch)
            break
    if epoch % 300 == 0:
        print(f"epoch {epoch}: train {np.mean(e ** 2):.4f} val {val:.4f}")
W1, b1, W2, b2 = best_weights
print("best validation error:", best)
