# verdict: wrong
# line: 15
# why: Samples are in rows, but the softmax divides by the sum over the samples (axis=0) instead of the classes.
import numpy as np

rng = np.random.RandomState(29)
X = rng.randn(60, 4)
labels = X[:, :3].argmax(axis=1)
T = np.eye(3)[labels]
W1 = rng.randn(4, 8) * 0.5; b1 = np.zeros(8)
W2 = rng.randn(8, 3) * 0.5; b2 = np.zeros(3)

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

lr = 0.01
for epoch in range(500):
    h = np.maximum(0, X @ W1 + b1)
    p = softmax(h @ W2 + b2)
    loss = -np.sum(T * np.log(p + 1e-12)) / len(X)
    d2 = (p - T) / len(X)
    d1 = (d2 @ W2.T) * (h > 0)
    W2 -= lr * h.T @ d2
    b2 -= lr * d2.sum(axis=0)
    W1 -= lr * X.T @ d1
    b1 -= lr * d1.sum(axis=0)
    if epoch % 100 == 0:
        print(epoch, loss, (p.argmax(1) == labels).mean())
