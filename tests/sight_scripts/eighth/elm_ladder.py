# verdict: wrong
# line: 21
# why: The skip connection carries the hidden layer past the second one, but no delta is sent back through it.
import numpy as np

# residual block: h2 = h1 + tanh(h1 @ B)
rng = np.random.default_rng(326)
X = rng.uniform(-1, 1, (18, 3))
y = np.sin(2 * X[:, :1]) + X[:, 1:2] * X[:, 2:]
A = rng.normal(0, .6, (3, 5))
B = rng.normal(0, .6, (5, 5))
C = rng.normal(0, .6, (5, 1))
lr = 0.1
for i in range(700):
    h1 = np.tanh(X @ A)
    r = np.tanh(h1 @ B)
    h2 = h1 + r
    e = (h2 @ C - y) / len(X)
    dh2 = e @ C.T
    dr = dh2 * (1 - r ** 2)
    dh1 = dr @ B.T
    dz1 = dh1 * (1 - h1 ** 2)
    C -= lr * h2.T @ e
    B -= lr * h1.T @ dr
    A -= lr * X.T @ dz1
print("mse", np.mean((h2 @ C - y) ** 2).round(5))
