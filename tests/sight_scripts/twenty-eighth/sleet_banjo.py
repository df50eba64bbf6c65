# verdict: right
import numpy as np

# two-layer net with a binary hinge loss, like an SVM on learned features
np.random.seed(1)
X = np.random.randn(100, 2)
y = np.where(X[:, 0] * X[:, 1] > 0, 1.0, -1.0)

W = np.random.randn(2, 12) * 0.7
b = np.random.randn(12) * 0.1
v = np.random.randn(12) * 0.3
c = np.zeros(1)
lam, eta = 1e-3, 0.1

for i in range(1001):
    H = np.maximum(0, X @ W + b)
    s = H @ v + c
    viol = (y * s < 1).astype(float)
    loss = np.mean(np.maximum(0, 1 - y * s)) + lam * (np.sum(W ** 2) + np.sum(v ** 2))

    ds = -y * viol / len(y)
    dv = H.T @ ds + 2 * lam * v
    dc = np.array([ds.sum()])
    dH = np.outer(ds, v) * (H > 0)
    dW = X.T @ dH + 2 * lam * W
    db = dH.sum(axis=0)

    W -= eta * dW
    b -= eta * db
    v -= eta * dv
    c -= eta * dc
    if i % 250 == 0:
        print(i, loss, (np.sign(s) == y).mean())
