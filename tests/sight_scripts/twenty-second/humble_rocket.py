# verdict: wrong
# line: 28
# why: updates: The first weights (same shape as the second) move with the second layer's velocity.
import numpy as np

np.random.seed(19)
X = np.random.randn(50, 6)
T = np.sin(X[:, 0:1]) + 0.5 * X[:, 1:2]
W1 = np.random.randn(6, 6) * 0.4
W2 = np.random.randn(6, 6) * 0.4
W3 = np.random.randn(6, 1) * 0.4
v1 = np.zeros((6, 6))
v2 = np.zeros((6, 6))
v3 = np.zeros((6, 1))
lr, beta = 0.02, 0.8
for epoch in range(800):
    h1 = np.tanh(X @ W1)
    h2 = np.tanh(h1 @ W2)
    out = h2 @ W3
    d3 = (out - T) / 50
    d2 = d3 @ W3.T * (1 - h2 * h2)
    d1 = d2 @ W2.T * (1 - h1 * h1)
    v3 = beta * v3 + h2.T @ d3
    v2 = beta * v2 + h1.T @ d2
    v1 = beta * v1 + X.T @ d1
    W3 -= lr * v3
    W2 -= lr * v2
    W1 -= lr * v2
    if epoch % 200 == 0:
        print("Epoch", epoch, "MSE", float(((out - T) ** 2).mean()))
