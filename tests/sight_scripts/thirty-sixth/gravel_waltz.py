# verdict: right
"""
Max-margin flavour: labels are -1/+1, loss is mean(max(0, 1 - y*f(x))),
a little bit of weight decay on both weight matrices.
"""
import numpy as np

rng = np.random.default_rng(8)
N = 80
X = rng.uniform(-2, 2, size=(N, 2))
y = np.where(X[:, 0] ** 2 + X[:, 1] ** 2 < 2.0, 1.0, -1.0)[:, None]

W1 = rng.normal(size=(2, 10))
b1 = rng.normal(size=(1, 10)) * 0.1
W2 = rng.normal(size=(10, 1)) * 0.3
b2 = np.zeros((1, 1))

lam = 1e-3
lr = 0.15
for it in range(1200):
    a = np.tanh(X @ W1 + b1)
    f = a @ W2 + b2
    margin = y * f
    active = (margin < 1).astype(float)

    df = -y * active / N
    da = df @ W2.T
    dz = da * (1 - a ** 2)

    gW2 = a.T @ df + lam * W2
    gW1 = X.T @ dz + lam * W1

    W1 -= lr * gW1
    b1 -= lr * dz.sum(axis=0, keepdims=True)
    W2 -= lr * gW2
    b2 -= lr * df.sum(axis=0, keepdims=True)

    if it % 300 == 0:
        hinge = np.maximum(0, 1 - margin).mean()
        print(it, hinge, "acc", np.mean(np.sign(f) == y))
