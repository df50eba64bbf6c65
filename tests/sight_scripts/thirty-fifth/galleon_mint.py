# verdict: wrong
# line: 24
import numpy as np

rng = np.random.default_rng(111)
X = rng.uniform(-1, 1, (64, 3))
Y = np.column_stack([X[:, 0] * X[:, 1], np.abs(X[:, 2])])

H = 7
W1 = rng.normal(0, 0.8, (3, H))
W2 = rng.normal(0, 0.8, (H, H))
W3 = rng.normal(0, 0.8, (H, H))
W4 = rng.normal(0, 0.8, (H, 2))
lr = 0.02

for it in range(1000):
    a1 = np.tanh(X @ W1)
    a2 = np.tanh(a1 @ W2)
    a3 = np.tanh(a2 @ W3)
    out = a3 @ W4

    d4 = (out - Y) / len(X)
    d3 = (d4 @ W4.T) * (1 - a3 ** 2)
    d2 = (d3 @ W2.T) * (1 - a2 ** 2)
    d1 = (d2 @ W2.T) * (1 - a1 ** 2)

    W4 -= lr * a3.T @ d4
    W3 -= lr * a2.T @ d3
    W2 -= lr * a1.T @ d2
    W1 -= lr * X.T @ d1

    if it % 200 == 0:
        print(it, np.mean((out - Y) ** 2))
