# verdict: wrong
# line: 25
# why: error: the error is formed with the rounded output, not with the output itself
import numpy as np

np.random.seed(36)
X = np.vstack([np.random.randn(40, 2) * 0.7 + [1, 1], np.random.randn(40, 2) * 0.7 - [1, 1]])
y = np.vstack([np.ones((40, 1)), np.zeros((40, 1))])

W1 = np.random.randn(2, 3)
b1 = np.random.randn(3)
W2 = np.random.randn(3, 1)
b2 = np.random.randn(1)
eta = 1.0


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


for epoch in range(500):
    h = sigmoid(X @ W1 + b1)
    o = sigmoid(h @ W2 + b2)
    guess = np.round(o)
    miss = y - guess
    d_o = miss * o * (1 - o) / len(X)
    d_h = (d_o @ W2.T) * h * (1 - h)
    W2 += eta * h.T @ d_o
    b2 += eta * d_o.sum(axis=0)
    W1 += eta * X.T @ d_h
    b1 += eta * d_h.sum(axis=0)
    if epoch % 100 == 0:
        print("epoch", epoch, "wrong points", int((guess != y).sum()))
print("mean output distance", np.abs(y - o).mean().round(4))
