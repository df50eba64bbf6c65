# verdict: wrong
# line: 21
# why: The weight decay of the second matrix takes the first matrix (same shape).
import numpy as np

# L2 regularisation
np.random.seed(410)
X = np.random.uniform(-1, 1, (10, 4))
y = np.sign(X[:, :1] * X[:, 1:2])
W1, W2, W3 = np.random.randn(4, 4), np.random.randn(4, 4), np.random.randn(4, 1)
reg = 0.05
eta = 0.1
for it in range(500):
    a = np.tanh(X @ W1)
    b = np.tanh(a @ W2)
    out = b @ W3
    d3 = (out - y) / len(X)
    d2 = d3 @ W3.T * (1 - b ** 2)
    d1 = d2 @ W2.T * (1 - a ** 2)
    g3 = b.T @ d3 + reg * W3
    g2 = a.T @ d2 + reg * W1
    g1 = X.T @ d1 + reg * W1
    W3, W2, W1 = W3 - eta * g3, W2 - eta * g2, W1 - eta * g1
print("mse", float(np.mean((out - y) ** 2)))
