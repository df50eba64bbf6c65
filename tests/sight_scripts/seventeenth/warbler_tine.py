# verdict: right
import numpy as np
rng = np.random.default_rng(9)
X = np.linspace(-2, 2, 41).reshape(-1, 1)
Y = X ** 3 / 4 - X
A, a = rng.normal(0, 1, (1, 10)), np.zeros((1, 10))
B, b = rng.normal(0, .4, (10, 6)), np.zeros((1, 6))
C = rng.normal(0, .4, (6, 1))
lr = .004
for n in range(1200):
    h1 = np.tanh(X @ A + a)
    z2 = h1 @ B + b
    h2 = np.sin(z2)
    out = h2 @ C
    d3 = out - Y
    d2 = d3 @ C.T * np.cos(z2)
    d1 = d2 @ B.T * (1 - h1 * h1)
    C -= lr * h2.T @ d3
    B -= lr * h1.T @ d2
    b -= lr * d2.sum(0)
    A -= lr * X.T @ d1
    a -= lr * d1.sum(0)
print(abs(d3).max())
