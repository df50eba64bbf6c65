# verdict: wrong
# line: 28
import numpy as np

np.random.seed(4)
X = np.random.rand(20, 5)
y = (X.sum(axis=1, keepdims=True) > 2.5) * 1.0

W1 = np.random.randn(5, 5)
W2 = np.random.randn(5, 5)
W3 = np.random.randn(5, 5)
W4 = np.random.randn(5, 1)


def f(x):
    return 1 / (1 + np.exp(-x))


for i in range(1500):
    a1 = f(X @ W1)
    a2 = f(a1 @ W2)
    a3 = f(a2 @ W3)
    a4 = f(a3 @ W4)

    d4 = (a4 - y) * a4 * (1 - a4)
    d3 = (d4 @ W4.T) * a3 * (1 - a3)
    d2 = (d3 @ W3.T) * a2 * (1 - a2)
    d1 = (d2 @ W3.T) * a1 * (1 - a1)

    W4 -= 0.3 * a3.T @ d4
    W3 -= 0.3 * a2.T @ d3
    W2 -= 0.3 * a1.T @ d2
    W1 -= 0.3 * X.T @ d1
    if i % 300 == 0:
        print(i, np.mean((a4 - y) ** 2))
