# verdict: right
import numpy as np

rng = np.random.default_rng(31)
data = rng.uniform(-1, 1, (40, 3))
target = (data[:, 0] - data[:, 1] * data[:, 2]).reshape(-1, 1)
train_x, test_x = data[:28], data[28:]
train_y, test_y = target[:28], target[28:]
W1 = rng.normal(0, 0.6, (3, 8)); b1 = np.zeros(8)
W2 = rng.normal(0, 0.6, (8, 1)); b2 = np.zeros(1)
best, best_w, wait = np.inf, None, 0

def predict(x):
    z = x @ W1 + b1
    return z, np.where(z > 0, z, np.expm1(np.minimum(z, 0)))

for epoch in range(2000):
    z, h = predict(train_x)
    err = h @ W2 + b2 - train_y
    dz = err @ W2.T * np.where(z > 0, 1, h + 1)
    W2 -= 0.01 * h.T @ err
    b2 -= 0.01 * err.sum(0)
    W1 -= 0.01 * train_x.T @ dz
    b1 -= 0.01 * dz.sum(0)
    val = float(np.mean((predict(test_x)[1] @ W2 + b2 - test_y) ** 2))
    if val < best - 1e-7:
        best, wait = val, 0
        best_w = [w.copy() for w in (W1, b1, W2, b2)]
    else:
        wait += 1
        if wait > 30:
            break
W1, b1, W2, b2 = best_w
print("stopped at", epoch, "best", best)
