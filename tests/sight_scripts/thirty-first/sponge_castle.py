# verdict: wrong
# line: 18
# also: 16
import numpy as np

np.random.seed(81)
X = np.random.uniform(-1, 1, (60, 2))
Y = (X[:, 0] * X[:, 1] + 0.5 * X[:, 0]).reshape(-1, 1)

W1 = np.random.normal(0, 0.7, (2, 10)); b1 = np.zeros(10)
W2 = np.random.normal(0, 0.3, (10, 1)); b2 = np.zeros(1)


def minibatches(X, Y, size):
    order = np.random.permutation(len(X))
    X = X[order]
    for i in range(0, len(X), size):
        yield X[i:i + size], Y[i:i + size]


for epoch in range(200):
    losses = []
    for xb, yb in minibatches(X, Y, 12):
        a1 = np.tanh(xb @ W1 + b1)
        a2 = a1 @ W2 + b2
        d2 = (a2 - yb) / len(xb)
        d1 = d2 @ W2.T * (1 - a1 ** 2)
        W2 -= 0.1 * a1.T @ d2
        b2 -= 0.1 * d2.sum(0)
        W1 -= 0.1 * xb.T @ d1
        b1 -= 0.1 * d1.sum(0)
        losses.append(float(np.mean((a2 - yb) ** 2)))
    if epoch % 40 == 0:
        print(epoch, sum(losses) / len(losses))
