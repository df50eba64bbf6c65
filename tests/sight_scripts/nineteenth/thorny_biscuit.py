# verdict: right
import numpy as np

rng = np.random.default_rng(4)
X = rng.uniform(-2, 2, size=(150, 2))
y = np.abs(X[:, [0]]) - X[:, [1]] + 0.05 * rng.normal(size=(150, 1))
X_train, X_val = X[:110], X[110:]
y_train, y_val = y[:110], y[110:]

LEAK = 0.1
w_in = rng.normal(size=(2, 14)) * np.sqrt(2 / 2)
b_in = np.zeros((1, 14))
w_out = rng.normal(size=(14, 1)) * np.sqrt(2 / 14)
b_out = np.zeros((1, 1))


def batches(size):
    perm = rng.permutation(len(X_train))
    for i in range(0, len(perm), size):
        part = perm[i:i + size]
        yield X_train[part], y_train[part]


def leaky(z):
    return np.where(z > 0, z, LEAK * z)


best, patience = np.inf, 0
for epoch in range(300):
    for bx, by in batches(22):
        z = bx @ w_in + b_in
        a = leaky(z)
        out = a @ w_out + b_out
        g_out = (out - by) / len(bx)
        g_hid = g_out @ w_out.T * np.where(z > 0, 1.0, LEAK)
        w_out -= 0.03 * a.T @ g_out
        b_out -= 0.03 * g_out.sum(axis=0, keepdims=True)
        w_in -= 0.03 * bx.T @ g_hid
        b_in -= 0.03 * g_hid.sum(axis=0, keepdims=True)
    val = float(np.mean((leaky(X_val @ w_in + b_in) @ w_out + b_out - y_val) ** 2))
    if val < best - 1e-5:
        best, patience = val, 0
    else:
        patience += 1
    if patience > 25:
        print("stopping early at epoch", epoch)
        break
print("best validation error", best)
