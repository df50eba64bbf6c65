# verdict: right
import numpy as np

rng = np.random.default_rng(2024)
n, keep = 60, 0.8
X = rng.normal(size=(n, 5))
lab = np.argmax(X[:, :3] + 0.3 * rng.normal(size=(n, 3)), axis=1)
T = np.eye(3)[lab]
W1 = rng.normal(size=(5, 16)) * np.sqrt(2 / 5)
b1 = np.zeros(16)
W2 = rng.normal(size=(16, 3)) * np.sqrt(2 / 16)
b2 = np.zeros(3)
lr, batch = 0.1, 20

for epoch in range(200):
    order = rng.permutation(n)
    for s in range(0, n, batch):
        xb, tb = X[order[s:s + batch]], T[order[s:s + batch]]
        mask = (rng.random((batch, 16)) < keep) / keep
        a = np.maximum(0, xb @ W1 + b1)
        h = a * mask
        z = h @ W2 + b2
        z -= z.max(axis=1, keepdims=True)
        p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
        dz = (p - tb) / batch
        dh = dz @ W2.T * mask
        dh[a <= 0] = 0
        W2 -= lr * h.T @ dz
        b2 -= lr * dz.sum(axis=0)
        W1 -= lr * xb.T @ dh
        b1 -= lr * dh.sum(axis=0)

test = np.maximum(0, X @ W1 + b1) @ W2 + b2
print("accuracy without dropout:", (test.argmax(1) == lab).mean())
