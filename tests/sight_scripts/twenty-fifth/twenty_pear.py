# verdict: wrong
# line: 9
# why: alpha: Whole-number division makes the learning rate 0, so nothing is learned.
import numpy as np
np.random.seed(12)
X = np.random.randn(100, 3)
Y = (X @ np.array([[1.0], [-2.0], [0.5]]) > 0).astype(int)
m, n = X.shape
rate = 1 // m

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

w1 = np.random.randn(n, 4)
w2 = np.random.randn(4, 1)
print("before:", np.mean((sigmoid(sigmoid(X @ w1) @ w2) > 0.5) == Y))
for i in range(1000):
    a1 = sigmoid(X @ w1)
    a2 = sigmoid(a1 @ w2)
    d2 = a2 - Y
    d1 = d2 @ w2.T * a1 * (1 - a1)
    w2 = w2 - rate * a1.T @ d2
    w1 = w1 - rate * X.T @ d1
print("after:", np.mean((sigmoid(sigmoid(X @ w1) @ w2) > 0.5) == Y))
