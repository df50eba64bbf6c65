# verdict: right
import numpy as np

rng = np.random.default_rng(77)
X = rng.normal(size=(160, 10))
labels = (X[:, :3].sum(axis=1) * X[:, 3] > 0).astype(float)[:, None]

W1 = rng.normal(0, np.sqrt(2 / 10), (10, 24))
b1 = np.zeros(24)
W2 = rng.normal(0, np.sqrt(1 / 24), (24, 1))
b2 = np.zeros(1)
keep = 0.8
lr = 0.1

def predict(x):
    return 1 / (1 + np.exp(-(np.maximum(0, x @ W1 + b1) @ W2 + b2)))

for epoch in range(80):
    shuffle = rng.permutation(160)
    for xb, yb in zip(np.array_split(X[shuffle], 8), np.array_split(labels[shuffle], 8)):
        z1 = xb @ W1 + b1
        mask = (rng.random(z1.shape) < keep) / keep
        h = np.maximum(0, z1) * mask
        p = 1 / (1 + np.exp(-(h @ W2 + b2)))

        d2 = (p - yb) / len(xb)
        d1 = d2 @ W2.T * mask * (z1 > 0)
        W2 -= lr * h.T @ d2
        b2 -= lr * d2.sum(0)
        W1 -= lr * xb.T @ d1
        b1 -= lr * d1.sum(0)
    if epoch % 20 == 0:
        q = predict(X)
        print(epoch, -np.mean(labels * np.log(q) + (1 - labels) * np.log(1 - q)))
print("accuracy:", np.mean((predict(X) > 0.5) == labels))
