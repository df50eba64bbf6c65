# verdict: wrong
# line: 21
# why: X is shuffled without Y, so the pairs are torn apart
import numpy as np

rng = np.random.default_rng(101)
n = 70
X = rng.uniform(-2, 2, (n, 2))
Y = (X[:, :1] ** 2 + X[:, 1:] < 1).astype(float)

W1, b1 = rng.normal(size=(2, 10)), np.zeros((1, 10))
W2, b2 = rng.normal(size=(10, 1)) * 0.4, np.zeros((1, 1))
lr, batch_size = 0.3, 16


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


for epoch in range(80):
    X = X[rng.permutation(n)]
    total = 0.0
    for start in range(0, n, batch_size):
        xb = X[start:start + batch_size]
        yb = Y[start:start + batch_size]

        h = sigmoid(xb @ W1 + b1)
        p = sigmoid(h @ W2 + b2)
        total += float(((p - yb) ** 2).sum())

        g2 = (p - yb) / len(xb)
        g1 = g2 @ W2.T * h * (1 - h)
        W2 -= lr * h.T @ g2
        b2 -= lr * g2.sum(axis=0, keepdims=True)
        W1 -= lr * xb.T @ g1
        b1 -= lr * g1.sum(axis=0, keepdims=True)
    if epoch % 20 == 0:
        print("epoch", epoch, "brier", total / n)
