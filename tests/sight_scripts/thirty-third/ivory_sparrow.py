# verdict: wrong
# line: 17
import numpy as np
np.random.seed(90)
X = np.random.rand(10, 2) * 2 - 1
Y = np.sin(2 * X[:, [0]]) - X[:, [1]]
W1, b1 = np.random.randn(2, 6), np.zeros((1, 6))
W2, b2 = np.random.randn(6, 1), np.zeros((1, 1))
for _ in range(1500):
    h = np.tanh(X @ W1 + b1)
    o = h @ W2 + b2
    d2 = (o - Y) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    W2 -= 0.2 * h.T @ d2
    b2 -= 0.2 * np.sum(d2)
    W1 -= 0.2 * X.T @ d1
    b1 -= 0.2 * np.sum(d1)
print("loss", np.mean((o - Y) ** 2))
