# verdict: right
import numpy as np

SEED = 71
rng = np.random.default_rng(SEED)
X = rng.normal(size=(100, 8))
y = np.tanh(2 * X[:, 2] - X[:, 5])            # six of the features are useless

W1 = rng.normal(0, 0.3, (8, 6))
w2 = rng.normal(0, 0.3, 6)
bias = 0.0
lam = 0.002
lr = 0.1

for epoch in range(1000):
    h = np.tanh(X @ W1)
    out = h @ w2 + bias
    r = out - y
    grad_w2 = h.T @ r / len(X) + lam * np.sign(w2)
    back = np.outer(r, w2) * (1 - h ** 2)
    grad_W1 = X.T @ back / len(X) + lam * np.sign(W1)
    w2 = w2 - lr * grad_w2
    bias = bias - lr * r.mean()
    W1 = W1 - lr * grad_W1
    if epoch % 250 == 0:
        penalty = lam * (np.abs(W1).sum() + np.abs(w2).sum())
        print(epoch, 0.5 * np.mean(r ** 2) + penalty)
print(np.abs(W1).sum(axis=1).round(2))
