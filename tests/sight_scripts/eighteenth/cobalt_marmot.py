# verdict: right
import numpy as np

rng = np.random.default_rng(17)
keep_prob = 0.8

def batches(X, Y, size):
    idx = rng.permutation(len(X))
    for i in range(0, len(X), size):
        yield X[idx[i:i + size]], Y[idx[i:i + size]]

X = rng.normal(size=(240, 4))
cls = (X[:, 0] + X[:, 1] * X[:, 2] > 0).astype(int)
Y = np.eye(2)[cls]

W1 = rng.normal(size=(4, 24)) * np.sqrt(2 / 4)
b1 = np.zeros(24)
W2 = rng.normal(size=(24, 2)) * np.sqrt(1 / 24)
b2 = np.zeros(2)

for epoch in range(40):
    for xb, yb in batches(X, Y, 24):
        z1 = xb @ W1 + b1
        mask = (rng.random(z1.shape) < keep_prob) / keep_prob
        h = np.maximum(z1, 0) * mask
        logits = h @ W2 + b2
        logits -= logits.max(axis=1, keepdims=True)
        prob = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)

        dlogits = (prob - yb) / len(xb)
        dW2 = h.T @ dlogits
        db2 = dlogits.sum(axis=0)
        dz1 = (dlogits @ W2.T) * mask * (z1 > 0)
        dW1 = xb.T @ dz1
        db1 = dz1.sum(axis=0)

        W1 -= 0.3 * dW1
        b1 -= 0.3 * db1
        W2 -= 0.3 * dW2
        b2 -= 0.3 * db2
    if epoch % 10 == 0:
        acc = (np.argmax(np.maximum(X @ W1 + b1, 0) @ W2 + b2, axis=1) == cls).mean()
        print("epoch", epoch, "accuracy", acc)
