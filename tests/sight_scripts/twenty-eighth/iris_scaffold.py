# verdict: right
import numpy as np

# hinge loss SVM on top of a learned hidden layer, labels are +1 / -1
np.random.seed(60)
X = np.random.uniform(-1, 1, (100, 2))
y = np.where(X[:, 0] * X[:, 1] > 0, 1.0, -1.0)

W = np.random.randn(2, 14)
b = np.random.randn(14) * 0.1
v = np.random.randn(14) * 0.3
c = 0.0
lam = 1e-3

for it in range(1500):
    h = np.tanh(X @ W + b)
    s = h @ v + c
    margin = y * s
    active = (margin < 1).astype(float)
    ds = -y * active / len(y)
    dv = h.T @ ds + lam * v
    dc = ds.sum()
    dh = np.outer(ds, v) * (1 - h ** 2)
    dW = X.T @ dh
    db = dh.sum(axis=0)
    v -= 0.3 * dv
    c -= 0.3 * dc
    W -= 0.3 * dW
    b -= 0.3 * db
    if it % 300 == 0:
        print(it, np.maximum(0, 1 - margin).mean() + 0.5 * lam * v @ v, (s * y > 0).mean())
print(v)
