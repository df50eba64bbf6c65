# verdict: right
import numpy as np

rng = np.random.default_rng(58)
N = 100
X = rng.normal(size=(N, 2))
t = np.where(X[:, :1] ** 2 + X[:, 1:] ** 2 < 1.4, 1.0, -1.0)

W1 = rng.normal(size=(2, 14))
b1 = np.zeros((1, 14))
w2 = rng.normal(size=(14, 1)) * 0.4
b2 = np.zeros((1, 1))
lr = 0.2
lam = 1e-3

for it in range(600):
    z = X @ W1 + b1
    h = np.maximum(z, 0)
    f = h @ w2 + b2

    # max(0, 1 - t f): slope -t where the margin is missed
    d = -t * (t * f < 1) / N
    dz = (d @ w2.T) * (z > 0)

    w2 = w2 - lr * (h.T @ d + lam * w2)
    b2 = b2 - lr * d.sum(axis=0, keepdims=True)
    W1 = W1 - lr * (X.T @ dz + lam * W1)
    b1 = b1 - lr * dz.sum(axis=0, keepdims=True)

print("hinge", np.maximum(0, 1 - t * f).mean(), "accuracy", np.mean(np.sign(f) == t))
