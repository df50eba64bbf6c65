# verdict: wrong
# line: 8
# why: forward pass: 1 / 1 + exp(-z) lacks brackets: it is 1 + exp(-z), no sigmoid
import numpy as np


def sigmoid(z):
    return 1 / 1 + np.exp(-z)


def addone(a):
    return np.hstack((a, np.ones((a.shape[0], 1))))


def forward(X, w1, w2):
    a0 = addone(X)
    a1 = addone(sigmoid(a0.dot(w1)))
    a2 = sigmoid(a1.dot(w2))
    return a0, a1, a2


np.random.seed(8)
X = np.random.rand(60, 2) * 2 - 1
t = (np.sum(X ** 2, axis=1) < 0.6).astype(float).reshape(-1, 1)

w1 = np.random.randn(3, 8) * 0.1
w2 = np.random.randn(9, 1) * 0.1
lr = 0.01
for i in range(300):
    a0, a1, a2 = forward(X, w1, w2)
    d2 = (a2 - t) * a2 * (1 - a2) / len(X)
    d1 = d2.dot(w2[:-1].T) * a1[:, :-1] * (1 - a1[:, :-1])
    w2 -= lr * a1.T.dot(d2)
    w1 -= lr * a0.T.dot(d1)
    if i % 100 == 0:
        print(i, np.mean((a2 - t) ** 2))
print("final", np.mean((a2 - t) ** 2))
