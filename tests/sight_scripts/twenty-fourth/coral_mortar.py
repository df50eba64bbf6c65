# verdict: wrong
# line: 25
# why: loop: Each batch of samples gets the targets of the first batch, as the slice of T always starts at 0.
import numpy as np

rng = np.random.default_rng(13)
label = rng.integers(0, 2, 70)
X = rng.normal(0, 0.6, (70, 3)) + np.where(label[:, None] == 1, [1, 0, -1], [-1, 1, 0])
T = np.column_stack([label == 0, label == 1]).astype(float)

W1 = rng.normal(0, 0.5, (3, 5))
b1 = np.zeros(5)
W2 = rng.normal(0, 0.5, (5, 2))
b2 = np.zeros(2)
lr = 0.1
size = 16

def softmax(s):
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

for epoch in range(100):
    for start in range(0, len(X), size):
        xb = X[start:start + size]
        tb = T[:len(xb)]
        h = np.tanh(xb @ W1 + b1)
        p = softmax(h @ W2 + b2)

        d2 = (p - tb) / len(xb)
        d1 = d2 @ W2.T * (1 - h ** 2)
        W2 -= lr * h.T @ d2
        b2 -= lr * d2.sum(axis=0)
        W1 -= lr * xb.T @ d1
        b1 -= lr * d1.sum(axis=0)

p = softmax(np.tanh(X @ W1 + b1) @ W2 + b2)
print("accuracy", np.mean(p.argmax(axis=1) == label))
