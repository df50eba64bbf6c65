# verdict: wrong
# line: 25
import numpy as np

rng = np.random.default_rng(77)
n = 10
X = rng.uniform(0, 1, (n, 3))
T = (X.sum(1, keepdims=True) / 3) ** 2

W1 = rng.normal(0, 1, (3, 10))
b1 = np.zeros(10)
W2 = rng.normal(0, 1, (10, 1))
b2 = np.zeros(1)

sigm = lambda q: 1 / (1 + np.exp(-q))

for k in range(2000):
    h = sigm(X @ W1 + b1)
    y = sigm(h @ W2 + b2)
    g2 = (y - T) * y * (1 - y)
    g1 = np.outer(g2, W2) * h * (1 - h)
    dW2 = h.T @ g2
    db2 = np.sum(g2, axis=0)
    dW1 = X.T @ g1
    db1 = np.sum(g1, axis=1)
    W1, W2 = W1 - 0.5 * dW1, W2 - 0.5 * dW2
    b1, b2 = b1 - 0.5 * db1, b2 - 0.5 * db2
    if k % 500 == 0:
        print(k, np.sum((y - T) ** 2))
