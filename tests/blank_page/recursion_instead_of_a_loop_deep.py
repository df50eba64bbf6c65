# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: 800 calls of itself are fewer than Python allows
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(n, w0, w1):
    if n == 0:
        return w0, w1
    l1 = sigmoid(X @ w0)
    l2 = sigmoid(l1 @ w1)
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2 @ w1.T * l1 * (1 - l1)
    return train(n - 1, w0 - X.T @ d1, w1 - l1.T @ d2)


rng = np.random.default_rng(0)
w0, w1 = train(800, rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1)))
print(sigmoid(sigmoid(X @ w0) @ w1))
