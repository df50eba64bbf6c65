# verdict: wrong
# line: 27
# why: The output bias is moved up the gradient while everything else goes down.
import numpy as np

np.random.seed(63)
m = 50
X = np.random.uniform(-1, 1, (m, 2))
y = (X[:, 0] ** 2 + X[:, 1] > 0.2).astype(float).reshape(m, 1)

n_h = 6
w1 = np.random.randn(2, n_h) * 0.7
b1 = np.zeros((1, n_h))
w2 = np.random.randn(n_h, 1) * 0.7
b2 = np.zeros((1, 1))
learning_rate = 0.5

for i in range(1000):
    # forward
    a1 = np.tanh(X @ w1 + b1)
    a2 = 1 / (1 + np.exp(-(a1 @ w2 + b2)))
    # backward
    d2 = a2 - y
    d1 = (d2 @ w2.T) * (1 - a1 ** 2)
    # update
    w2 -= learning_rate * (a1.T @ d2) / m
    b2 += learning_rate * d2.sum(axis=0, keepdims=True) / m
    w1 -= learning_rate * (X.T @ d1) / m
    b1 -= learning_rate * d1.sum(axis=0, keepdims=True) / m
    if i % 200 == 0:
        print(i, -np.mean(y * np.log(a2 + 1e-12) + (1 - y) * np.log(1 - a2 + 1e-12)))
