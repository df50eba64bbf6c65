# verdict: wrong
# line: 22
import numpy as np

np.random.seed(41)
pts = np.random.uniform(-1, 1, (64, 2))
heights = np.hypot(pts[:, 0], pts[:, 1]).reshape(-1, 1)
w1 = np.random.randn(2, 10) * np.sqrt(2 / 2)
w2 = np.random.randn(10, 10) * np.sqrt(2 / 10)
w3 = np.random.randn(10, 1) * np.sqrt(2 / 10)
b1, b2, b3 = np.zeros(10), np.zeros(10), np.zeros(1)
lr = 0.05
for epoch in range(600):
    z1 = pts @ w1 + b1
    a1 = z1 * (z1 > 0)
    z2 = a1 @ w2 + b2
    a2 = z2 * (z2 > 0)
    z3 = a2 @ w3 + b3

    d3 = (z3 - heights) / len(pts)
    d2 = (d3 @ w3.T) * (z2 > 0)
    d1 = (d2 @ w2.T) * (z2 > 0)

    w3 -= lr * a2.T @ d3
    w2 -= lr * a1.T @ d2
    w1 -= lr * pts.T @ d1
    b3 -= lr * d3.sum(0)
    b2 -= lr * d2.sum(0)
    b1 -= lr * d1.sum(0)
    if epoch % 120 == 0:
        print(epoch, "rmse", np.sqrt(np.mean((z3 - heights) ** 2)))
