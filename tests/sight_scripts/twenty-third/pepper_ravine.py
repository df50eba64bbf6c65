# verdict: wrong
# line: 28
# why: updates: The step of W2 goes on from v1, the velocity of W1, instead of v2.
import numpy as np

np.random.seed(91)
# 4 inputs (the last one is 1), 4 + 4 hidden neurons
X = np.c_[np.random.uniform(-1, 1, (70, 3)), np.ones(70)]
y = (X[:, 0] * X[:, 1] + 0.5 * X[:, 2]).reshape(-1, 1)

W1 = np.random.randn(4, 4) * 0.6
W2 = np.random.randn(4, 4) * 0.6
W3 = np.random.randn(4, 1) * 0.6
v1, v2, v3 = np.zeros_like(W1), np.zeros_like(W2), np.zeros_like(W3)
lr, beta = 0.05, 0.8

for i in range(3000):
    a1 = np.tanh(X @ W1)
    a2 = np.tanh(a1 @ W2)
    out = a2 @ W3

    d3 = (out - y) / len(X)
    d2 = d3 @ W3.T * (1 - a2 * a2)
    d1 = d2 @ W2.T * (1 - a1 * a1)

    # momentum
    v3 = beta * v3 - lr * a2.T @ d3
    v2 = beta * v1 - lr * a1.T @ d2
    v1 = beta * v1 - lr * X.T @ d1
    W3 = W3 + v3
    W2 = W2 + v2
    W1 = W1 + v1

    if i % 500 == 0:
        print("mse", i, np.mean((out - y) ** 2))
print("mse end", np.mean((out - y) ** 2))
