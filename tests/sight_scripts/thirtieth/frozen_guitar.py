# verdict: right
import numpy as np

np.random.seed(88)
m = 70
X = np.random.rand(m, 4)
Y = np.stack([X[:, 0] > X[:, 1], X[:, 2] + X[:, 3] > 1, X[:, 0] * X[:, 3] > 0.25], axis=1).astype(float)


def init(shape):
    lim = np.sqrt(6 / sum(shape))
    return np.random.uniform(-lim, lim, shape)


W1, W2, W3 = init((4, 10)), init((10, 8)), init((8, 3))
b1, b2, b3 = np.zeros(10), np.zeros(8), np.zeros(3)


def forward(X):
    A1 = np.tanh(X @ W1 + b1)
    A2 = np.tanh(A1 @ W2 + b2)
    return A1, A2, 1 / (1 + np.exp(-(A2 @ W3 + b3)))


lr = 0.5
for epoch in range(1500):
    A1, A2, A3 = forward(X)
    if epoch % 300 == 0:
        q = np.clip(A3, 1e-9, 1 - 1e-9)
        print(epoch, -(Y * np.log(q) + (1 - Y) * np.log(1 - q)).mean())
    D3 = (A3 - Y) / m
    D2 = D3 @ W3.T * (1 - A2 ** 2)
    D1 = D2 @ W2.T * (1 - A1 ** 2)
    W3 -= lr * A2.T @ D3
    W2 -= lr * A1.T @ D2
    W1 -= lr * X.T @ D1
    b3 -= lr * D3.sum(0)
    b2 -= lr * D2.sum(0)
    b1 -= lr * D1.sum(0)
