# verdict: wrong
# line: 30
# why: hidden delta: the slope of the sigmoid, h * (1 - h), is missing in the hidden delta
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


np.random.seed(23)
n, size = 80, 8
Y = np.random.randint(0, 2, (n, 1)).astype(float)
X = np.random.randn(n, 2) * 0.5 + np.where(Y == 1, 1.0, -1.0)
W1 = np.random.randn(2, 5)
b1 = np.zeros(5)
W2 = np.random.randn(5, 1)
b2 = np.zeros(1)
lr = 0.1

for epoch in range(60):
    idx = np.random.permutation(n)
    Xs, Ys = X[idx], Y[idx]
    for s in range(0, n, size):
        xb = Xs[s:s + size]
        yb = Ys[s:s + size]
        h = sigmoid(xb @ W1 + b1)
        o = sigmoid(h @ W2 + b2)
        delta2 = (o - yb) * o * (1 - o)
        delta1 = delta2 @ W2.T
        W2 -= lr * h.T @ delta2
        b2 -= lr * delta2.sum(axis=0)
        W1 -= lr * xb.T @ delta1
        b1 -= lr * delta1.sum(axis=0)

pred = sigmoid(sigmoid(X @ W1 + b1) @ W2 + b2) > 0.5
print("accuracy: %.3f" % np.mean(pred == (Y > 0.5)))
