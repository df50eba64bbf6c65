# verdict: right
import numpy as np

# SVM-ish: labels are -1 / +1 and the loss is max(0, 1 - y*f(x))
rng = np.random.default_rng(64)
X = rng.normal(size=(80, 2))
y = np.where(X[:, 0] ** 2 + X[:, 1] ** 2 > 1.3, 1.0, -1.0).reshape(-1, 1)

W = rng.normal(size=(2, 14))
b = rng.normal(size=(14,)) * 0.1
u = rng.normal(size=(14, 1)) * 0.3
c = np.zeros(1)
lr = 0.1

for it in range(1500):
    h = np.tanh(X @ W + b)
    f = h @ u + c
    margin = y * f
    df = np.where(margin < 1, -y, 0.0) / len(X)
    du = h.T @ df
    dc = df.sum(axis=0)
    dz = (df @ u.T) * (1 - h * h)
    dW = X.T @ dz
    db = dz.sum(axis=0)
    u -= lr * du
    c -= lr * dc
    W -= lr * dW
    b -= lr * db
    if it % 300 == 0:
        print(it, np.maximum(0, 1 - margin).mean())
