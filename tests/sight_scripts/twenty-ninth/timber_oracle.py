# verdict: right
import numpy as np

rng = np.random.default_rng(123)
# fake churn table: tenure, monthly charge, support calls
N = 240
tenure = rng.exponential(20, N)
charge = rng.normal(60, 15, N)
calls = rng.poisson(2, N)
logit = -0.08 * tenure + 0.03 * (charge - 60) + 0.6 * calls - 0.5
churn = (rng.random(N) < 1 / (1 + np.exp(-logit))).astype(float).reshape(-1, 1)
features = np.column_stack([tenure, charge, calls]).astype(float)

idx = rng.permutation(N)
tr, te = idx[:180], idx[180:]
mu, sd = features[tr].mean(0), features[tr].std(0)
X_train, X_test = (features[tr] - mu) / sd, (features[te] - mu) / sd
y_train, y_test = churn[tr], churn[te]

W1 = rng.normal(0, 0.5, (3, 6))
b1 = np.zeros((1, 6))
W2 = rng.normal(0, 0.5, (6, 1))
b2 = np.zeros((1, 1))
lr, l2, batch = 0.2, 1e-3, 30


def predict(X):
    return 1 / (1 + np.exp(-(np.tanh(X @ W1 + b1) @ W2 + b2)))


for epoch in range(80):
    order = rng.permutation(len(X_train))
    for s in range(0, len(order), batch):
        pick = order[s:s + batch]
        xb, yb = X_train[pick], y_train[pick]
        h = np.tanh(xb @ W1 + b1)
        p = 1 / (1 + np.exp(-(h @ W2 + b2)))
        dz = (p - yb) / len(xb)
        dW2 = h.T @ dz + l2 * W2
        db2 = dz.sum(axis=0, keepdims=True)
        dh = dz @ W2.T * (1 - h * h)
        dW1 = xb.T @ dh + l2 * W1
        db1 = dh.sum(axis=0, keepdims=True)
        W1 -= lr * dW1
        b1 -= lr * db1
        W2 -= lr * dW2
        b2 -= lr * db2
    if epoch % 20 == 0:
        pt = predict(X_test)
        ll = -np.mean(y_test * np.log(pt) + (1 - y_test) * np.log(1 - pt))
        print(f"epoch {epoch:3d} test logloss {ll:.4f} acc {np.mean((pt > .5) == y_test):.3f}")
