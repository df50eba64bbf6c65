# verdict: right
import numpy as np
rng = np.random.default_rng(8)

N = 200
data = rng.normal(size=(N, 5))
label = (data[:, 0] + data[:, 1] * data[:, 2] > 0).astype(float)[:, None]

W1 = rng.normal(size=(5, 24)) * 0.4
b1 = np.zeros(24)
W2 = rng.normal(size=(24, 1)) * 0.2
b2 = np.zeros(1)
keep = 0.8
lr = 0.2

for epoch in range(60):
    perm = rng.permutation(N)
    total = 0
    for i in range(0, N, 25):
        xb, yb = data[perm[i:i+25]], label[perm[i:i+25]]
        h = np.maximum(xb @ W1 + b1, 0)
        mask = (rng.random(h.shape) < keep) / keep
        hd = h * mask
        p = 1 / (1 + np.exp(-(hd @ W2 + b2)))
        total += -np.sum(yb * np.log(p + 1e-12) + (1 - yb) * np.log(1 - p + 1e-12))
        dz2 = (p - yb) / len(xb)
        dW2 = hd.T @ dz2
        db2 = dz2.sum(axis=0)
        dh = dz2 @ W2.T * mask
        dh = dh * (h > 0)
        dW1 = xb.T @ dh
        db1 = dh.sum(axis=0)
        W1 -= lr * dW1
        b1 -= lr * db1
        W2 -= lr * dW2
        b2 -= lr * db2
    if epoch % 15 == 0:
        print("epoka", epoch, "koszt", total / N)

test = 1 / (1 + np.exp(-(np.maximum(data @ W1 + b1, 0) @ W2 + b2)))
print("trafność:", np.mean((test > 0.5) == label))
