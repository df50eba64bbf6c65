# verdict: right
# residual block: h2 = h1 + tanh(h1 W)
import numpy as np

rng = np.random.default_rng(14)
X = rng.uniform(-1, 1, (100, 3))
Y = (np.sin(3 * X[:, 0]) + X[:, 1] * X[:, 2]).reshape(-1, 1)

A = rng.normal(0, 0.8, (3, 10))
B = rng.normal(0, 0.3, (10, 10))
C = rng.normal(0, 0.3, (10, 1))
a, b, c = np.zeros(10), np.zeros(10), np.zeros(1)


def forward(X):
    h1 = np.tanh(X @ A + a)
    r = np.tanh(h1 @ B + b)
    h2 = h1 + r
    return h1, r, h2, h2 @ C + c


def train(iterations, lr):
    global A, B, C, a, b, c
    for i in range(iterations):
        h1, r, h2, y = forward(X)
        dy = (y - Y) / len(X)
        dh2 = dy @ C.T
        dr = dh2 * (1 - r ** 2)
        dh1 = dh2 + dr @ B.T
        dz1 = dh1 * (1 - h1 ** 2)
        C -= lr * h2.T @ dy
        c -= lr * dy.sum(0)
        B -= lr * h1.T @ dr
        b -= lr * dr.sum(0)
        A -= lr * X.T @ dz1
        a -= lr * dz1.sum(0)
        if i % 200 == 0:
            print(i, np.mean((y - Y) ** 2))


train(1200, 0.2)
