# verdict: wrong
# line: 22
# why: output delta: The slope of the hinge is -y, not y: the steps climb.
import numpy as np

rng = np.random.default_rng(48)
X = rng.normal(size=(110, 2))
y = np.where(X[:, 0] ** 2 + X[:, 1] ** 2 > 1.4, 1.0, -1.0)

W = rng.normal(0, 0.8, (2, 14))
b = np.zeros(14)
v = rng.normal(0, 0.3, 14)
c = 0.0
lr = 0.05

for epoch in range(300):
    z = X @ W + b
    h = np.maximum(z, 0)
    f = h @ v + c
    margin = y * f
    hinge = np.maximum(0, 1 - margin)
    df = np.where(margin < 1, y, 0.0) / len(X)
    dz = np.outer(df, v) * (z > 0)
    v = v - lr * h.T @ df
    c = c - lr * df.sum()
    W = W - lr * X.T @ dz
    b = b - lr * dz.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, "hinge", hinge.mean(), "accuracy", (np.sign(f) == y).mean())
