# verdict: right
# 3-class blobs, relu + softmax, mini batches
import numpy as np
rng = np.random.default_rng(77)

centers = np.array([[2.0, 0.0], [-1.0, 2.0], [-1.0, -2.0]])
labels = np.repeat(np.arange(3), 30)
X = centers[labels] + rng.normal(scale=0.7, size=(90, 2))
Y = np.eye(3)[labels]

W = rng.standard_normal((2, 10)) * 0.7
b = np.zeros((1, 10))
V = rng.standard_normal((10, 3)) * 0.4
c = np.zeros((1, 3))
lr, bs = 0.1, 15

for epoch in range(150):
    order = rng.permutation(len(X))
    for s in range(0, len(X), bs):
        idx = order[s:s + bs]
        xb, yb = X[idx], Y[idx]
        pre = xb @ W + b
        h = np.maximum(pre, 0)
        z = h @ V + c
        z = z - z.max(axis=1, keepdims=True)
        p = np.exp(z)
        p /= p.sum(axis=1, keepdims=True)

        dz = (p - yb) / len(xb)
        dh = dz @ V.T
        dh[pre <= 0] = 0
        V -= lr * h.T @ dz
        c -= lr * dz.sum(axis=0, keepdims=True)
        W -= lr * xb.T @ dh
        b -= lr * dh.sum(axis=0, keepdims=True)
    if epoch % 30 == 0:
        print(epoch, -np.log((p * yb).sum(1) + 1e-12).mean())
