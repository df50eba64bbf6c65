# verdict: wrong
# line: 22
# why: X is shuffled, y isn't
import numpy as np

np.random.seed(27)
X = np.random.uniform(-1, 1, (60, 2))
y = (X[:, 0] > X[:, 1] ** 2).astype(float).reshape(-1, 1)

W1 = np.random.normal(0, 1, (2, 8))
b1 = np.zeros(8)
W2 = np.random.normal(0, 1, (8, 1))
b2 = np.zeros(1)
lr = 0.5

def net(x):
    h = np.tanh(x @ W1 + b1)
    return h, 1 / (1 + np.exp(-(h @ W2 + b2)))

for epoch in range(100):
    order = np.random.permutation(len(X))
    X = X[order]
    for b in range(0, len(X), 12):
        xb, yb = X[b:b + 12], y[b:b + 12]
        h, p = net(xb)
        d2 = (p - yb) / len(xb)
        d1 = (d2 @ W2.T) * (1 - h ** 2)
        W2 -= lr * h.T @ d2
        b2 -= lr * d2.sum(axis=0)
        W1 -= lr * xb.T @ d1
        b1 -= lr * d1.sum(axis=0)
    if epoch % 20 == 0:
        print(epoch, np.mean((net(X)[1] > 0.5) == y))
