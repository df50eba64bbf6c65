# verdict: right
import numpy as np

# relu'(0) doesn't matter, I use z > 0 on the weighted sums
np.random.seed(401)
X = np.random.randn(16, 4)
y = np.maximum(X[:, [0]], X[:, [1]])
W1 = np.random.randn(4, 8) * 0.5
b1 = np.random.randn(8) * 0.1
W2 = np.random.randn(8, 4) * 0.5
b2 = np.random.randn(4) * 0.1
W3 = np.random.randn(4, 1) * 0.5
b3 = np.zeros(1)
lr = 0.05
for epoch in range(700):
    z1 = X @ W1 + b1;  a1 = z1 * (z1 > 0)
    z2 = a1 @ W2 + b2; a2 = z2 * (z2 > 0)
    out = a2 @ W3 + b3
    g3 = 2 * (out - y) / len(X)
    g2 = (g3 @ W3.T) * (z2 > 0)
    g1 = (g2 @ W2.T) * (z1 > 0)
    W3 -= lr * a2.T @ g3; b3 -= lr * g3.sum(0)
    W2 -= lr * a1.T @ g2; b2 -= lr * g2.sum(0)
    W1 -= lr * X.T @ g1;  b1 -= lr * g1.sum(0)
print("mse", ((out - y) ** 2).mean())
