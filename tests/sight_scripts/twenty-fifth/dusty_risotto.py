# verdict: wrong
# line: 26
# why: error: probs[:, y] subtracts 1 from whole columns instead of from one class per sample.
import numpy as np

gen = np.random.default_rng(33)
y = gen.integers(0, 4, size=120)
X = gen.normal(size=(120, 2)) * 0.4 + np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]])[y]

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

W1 = gen.normal(size=(2, 10))
b1 = np.zeros(10)
W2 = gen.normal(size=(10, 4)) * 0.5
b2 = np.zeros(4)
lr = 0.2
rows = np.arange(120)

for epoch in range(400):
    h = sigmoid(X @ W1 + b1)
    logits = h @ W2 + b2
    ex = np.exp(logits - logits.max(axis=1, keepdims=True))
    probs = ex / ex.sum(axis=1, keepdims=True)
    d = probs.copy()
    d[:, y] -= 1
    d /= len(y)
    dh = d @ W2.T * h * (1 - h)
    W2 -= lr * h.T @ d
    b2 -= lr * d.sum(axis=0)
    W1 -= lr * X.T @ dh
    b1 -= lr * dh.sum(axis=0)

print("acc:", (probs.argmax(axis=1) == y).mean())
