# verdict: wrong
# line: 24
# also: 28
import numpy as np

np.random.seed(73)
X = np.random.randn(45, 4)
y = np.where(X[:, :1] * X[:, 3:] > 0, 1.0, 0.0)

W1, W2, W3 = np.random.randn(4, 6), np.random.randn(6, 6), np.random.randn(6, 1)
b1, b2, b3 = np.zeros((1, 6)), np.zeros((1, 6)), np.zeros((1, 1))
lr = 0.1


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


for epoch in range(1500):
    z1 = X.dot(W1) + b1
    a1 = sigmoid(z1)
    z2 = a1.dot(W2) + b2
    a2 = sigmoid(z2)
    z3 = a1.dot(W3) + b3
    a3 = sigmoid(z3)

    dz3 = (a3 - y) / len(X)
    dW3 = a2.T.dot(dz3)
    db3 = dz3.sum(axis=0, keepdims=True)
    dz2 = dz3.dot(W3.T) * a2 * (1 - a2)
    dW2 = a1.T.dot(dz2)
    db2 = dz2.sum(axis=0, keepdims=True)
    dz1 = dz2.dot(W2.T) * a1 * (1 - a1)
    dW1 = X.T.dot(dz1)
    db1 = dz1.sum(axis=0, keepdims=True)

    W3 -= lr * dW3; b3 -= lr * db3
    W2 -= lr * dW2; b2 -= lr * db2
    W1 -= lr * dW1; b1 -= lr * db1
    if epoch % 300 == 0:
        print(epoch, np.mean(np.abs(a3 - y)))
