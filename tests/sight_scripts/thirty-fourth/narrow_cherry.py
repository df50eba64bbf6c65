# verdict: wrong
# line: 24
# three weight matrices from memory
import numpy as np

np.random.seed(33)
X = np.random.randn(26, 4)
y = 1.0 * (X[:, :1] > X[:, 3:])

def s(z):
    return 1 / (1 + np.exp(-z))

w1 = np.random.randn(4, 4)
w2 = np.random.randn(4, 4)
w3 = np.random.randn(4, 1)
for i in range(1500):
    l1 = s(X @ w1)
    l2 = s(l1 @ w2)
    l3 = s(l2 @ w3)
    d3 = (y - l3) * l3 * (1 - l3)
    d2 = d3 @ w3.T * l2 * (1 - l2)
    d1 = d2 @ w2.T * l1 * (1 - l1)
    w3 += 0.3 * l2.T @ d3
    w2 += 0.3 * X.T @ d2
    w1 += 0.3 * X.T @ d1
    if i % 300 == 0:
        print(i, abs(y - l3).mean())
