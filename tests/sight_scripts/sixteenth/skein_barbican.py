# verdict: right
import numpy as np

rng = np.random.default_rng(28)
X = rng.normal(size=(90, 6))
cls = (X[:, 0] > 0).astype(int) + (X[:, 1] > 0.5)
T = np.eye(3)[cls]

keep = 0.8
W1 = rng.normal(0, np.sqrt(2 / 6), (6, 20))
b1 = np.zeros(20)
W2 = rng.normal(0, np.sqrt(2 / 20), (20, 3))
b2 = np.zeros(3)


def softmax(s):
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def predict(X):
    # no dropout here: the inverted form already has the right scale
    return softmax(np.maximum(X @ W1 + b1, 0) @ W2 + b2)


for epoch in range(500):
    z = X @ W1 + b1
    mask = (rng.random(z.shape) < keep) / keep
    h = np.maximum(z, 0) * mask
    p = softmax(h @ W2 + b2)

    d2 = (p - T) / len(X)
    d1 = d2 @ W2.T * mask * (z > 0)

    W2 -= 0.3 * h.T @ d2
    b2 -= 0.3 * d2.sum(axis=0)
    W1 -= 0.3 * X.T @ d1
    b1 -= 0.3 * d1.sum(axis=0)

print("train accuracy", (predict(X).argmax(1) == cls).mean())
