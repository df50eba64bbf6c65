# verdict: wrong
# line: 28
import numpy as np

rng = np.random.default_rng(18)

N = 48
hours = rng.uniform(0, 24, (N, 1))
weekday = rng.integers(0, 2, (N, 1)).astype(float)
load = 2 + np.sin((hours - 8) * np.pi / 12) * (0.5 + 0.5 * weekday)

X = np.hstack([hours / 12 - 1, weekday])
X = np.hstack([X, X[:, :1] ** 2])


def init(n, m):
    return rng.normal(0, np.sqrt(2.0 / n), size=(n, m)), np.zeros((1, m))


W1, b1 = init(3, 12)
W2, b2 = init(12, 8)
W3, b3 = init(8, 1)
lr = 0.01

for epoch in range(500):
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    z2 = z1 @ W2 + b2
    a2 = np.maximum(z2, 0)
    out = a2 @ W3 + b3

    d3 = 2 * (out - load) / N
    d2 = (d3 @ W3.T) * (z2 > 0)
    d1 = (d2 @ W2.T) * (z1 > 0)

    W3 -= lr * a2.T @ d3; b3 -= lr * d3.sum(axis=0, keepdims=True)
    W2 -= lr * a1.T @ d2; b2 -= lr * d2.sum(axis=0, keepdims=True)
    W1 -= lr * X.T @ d1;  b1 -= lr * d1.sum(axis=0, keepdims=True)

    if epoch % 100 == 0:
        print(f"{epoch:4d}: {np.mean((out - load) ** 2):.4f}")
