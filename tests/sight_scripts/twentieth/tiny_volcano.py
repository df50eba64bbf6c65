# verdict: right
import numpy as np

shapes = {                      # little 3x3 pictures
    "plus":  ".#.###.#.",
    "cross": "#.#.#.#.#",
    "bar":   ".#..#..#.",
    "dash":  "...###...",
    "box":   "####.####",
}
X = np.array([[1.0 if ch == "#" else 0.0 for ch in s] for s in shapes.values()])
T = np.eye(len(X))
n = len(X)

W1 = np.random.randn(9, 7) / 3
W2 = np.random.randn(7, 5) / 3
b1, b2 = np.zeros(7), np.zeros(5)

def softmax(row):
    e = np.exp(row - row.max())
    return e / e.sum()

for epoch in range(300):
    for i in range(n):
        h = np.maximum(X[i].dot(W1) + b1, 0)
        p = softmax(h.dot(W2) + b2)
        d2 = p - T[i]
        d1 = W2.dot(d2) * (h > 0)
        W2 -= 0.1 * h[:, None] * d2[None, :]
        b2 -= 0.1 * d2
        W1 -= 0.1 * X[i][:, None] * d1[None, :]
        b1 -= 0.1 * d1

for name, x in zip(shapes, X):
    print(name, softmax(np.maximum(x.dot(W1) + b1, 0).dot(W2) + b2).round(2))
