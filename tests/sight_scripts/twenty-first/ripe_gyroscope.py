# verdict: wrong
# line: 10
# why: loop: Samples and labels are shuffled differently, so each sample gets another one's label.
import numpy as np

rng = np.random.default_rng(57)


def batches(X, y, size):
    mixed = X[rng.permutation(len(X))], y[rng.permutation(len(y))]
    for s in range(0, len(X), size):
        yield mixed[0][s:s + size], mixed[1][s:s + size]


def softmax(z):
    z = np.exp(z - z.max(axis=1, keepdims=True))
    return z / z.sum(axis=1, keepdims=True)


X = rng.uniform(-1, 1, (130, 2))
y = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0).astype(int)

layers = {"W": [rng.normal(0, 0.8, (2, 12)), rng.normal(0, 0.3, (12, 3))], "b": [np.zeros(12), np.zeros(3)]}
lr = 0.3
for epoch in range(40):
    for xb, yb in batches(X, y, 32):
        z = xb @ layers["W"][0] + layers["b"][0]
        h = np.maximum(z, 0)
        p = softmax(h @ layers["W"][1] + layers["b"][1])
        d_top = (p - np.eye(3)[yb]) / len(xb)
        d_low = (d_top @ layers["W"][1].T) * (z > 0)
        layers["W"][1] -= lr * h.T @ d_top
        layers["b"][1] -= lr * d_top.sum(axis=0)
        layers["W"][0] -= lr * xb.T @ d_low
        layers["b"][0] -= lr * d_low.sum(axis=0)
    if epoch % 10 == 0:
        h = np.maximum(X @ layers["W"][0] + layers["b"][0], 0)
        print(epoch, np.mean((h @ layers["W"][1] + layers["b"][1]).argmax(axis=1) == y))
