# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: trains on six samples with exact gradients and watches two held-out ones only to know when to stop
import numpy as np

rng = np.random.RandomState(31)
X = np.array([[int(b) for b in format(n, "03b")] for n in range(8)], dtype=float)
y = (X.sum(axis=1) >= 2).astype(float).reshape(-1, 1)      # majority vote
X = np.hstack([X, np.ones((8, 1))])

order = rng.permutation(8)
train, valid = order[:6], order[6:]
X_train, y_train = X[train], y[train]
X_valid, y_valid = X[valid], y[valid]

W1 = rng.normal(scale=0.7, size=(4, 5))
W2 = rng.normal(scale=0.7, size=(5, 1))


def f(x):
    return 1 / (1 + np.exp(-x))


def predict(x):
    return f(f(x @ W1) @ W2)


best, patience = np.inf, 0
for epoch in range(10000):
    h = f(X_train @ W1)
    p = f(h @ W2)
    d2 = (p - y_train) * p * (1 - p)
    d1 = (d2 @ W2.T) * h * (1 - h)
    W2 -= 0.3 * h.T @ d2
    W1 -= 0.3 * X_train.T @ d1

    score = np.mean((predict(X_valid) - y_valid) ** 2)
    if score < best - 1e-7:
        best, patience = score, 0
    else:
        patience += 1
        if patience > 500:
            print("no progress since 500 epochs, stopping at", epoch)
            break

print("train", np.mean((predict(X_train) - y_train) ** 2), "valid", best)
