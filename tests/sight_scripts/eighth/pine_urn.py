# verdict: wrong
# line: 20
# why: The softmax is normalised over the samples (axis 0) instead of over the classes.
import numpy as np
# Bootcamp week 5 homework: 3 classes, softmax
np.random.seed(3)
X = np.random.randn(15, 4)
y = np.argmax(X[:, :3] + 0.1 * np.random.randn(15, 3), axis=1)
T = np.zeros((15, 3))
T[np.arange(15), y] = 1

W1 = 0.5 * np.random.randn(4, 8)
b1 = np.zeros(8)
W2 = 0.5 * np.random.randn(8, 3)
b2 = np.zeros(3)
lr = 0.1

def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)

for epoch in range(60):
    a1 = np.maximum(0, X @ W1 + b1)
    p = softmax(a1 @ W2 + b2)
    dz2 = (p - T) / 15
    dz1 = dz2 @ W2.T
    dz1[a1 <= 0] = 0
    W2 -= lr * a1.T @ dz2
    b2 -= lr * dz2.sum(axis=0)
    W1 -= lr * X.T @ dz1
    b1 -= lr * dz1.sum(axis=0)

print("train accuracy", (p.argmax(axis=1) == y).mean())
