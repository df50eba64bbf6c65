# verdict: wrong
# line: 14
# why: The step function rebinds local names with w = w - ..., so the outer weights never move.
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def step(X, y, w1, w2, lr):
    a1 = sigmoid(X @ w1)
    a2 = sigmoid(a1 @ w2)
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = d2 @ w2.T * a1 * (1 - a1)
    w2 = w2 - lr * a1.T @ d2
    w1 = w1 - lr * X.T @ d1
    return np.mean((a2 - y) ** 2)

rng = np.random.RandomState(0)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
w1 = rng.randn(3, 4)
w2 = rng.randn(4, 1)
for i in range(1000):
    loss = step(X, y, w1, w2, 0.5)
    if i % 200 == 0:
        print(i, loss)
