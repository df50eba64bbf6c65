# verdict: wrong
# first wrong: bias
# line: 38
# mistake: -
# why: three gradients are averages over the samples, the hidden bias gets the plain sum

import numpy as np

X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
Y = np.array([[0, 1, 1, 0]])
m = X.shape[1]
n_h = 4

def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))

np.random.seed(3)
W1 = np.random.randn(n_h, 2)
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(1, n_h)
b2 = np.zeros((1, 1))

for i in range(0, 10000):
    # forward
    Z1 = np.dot(W1, X) + b1
    A1 = sigmoid(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)

    cost = np.sum((A2 - Y) ** 2) / (2 * m)

    # backward
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * A1 * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True)

    W1 = W1 - 1.2 * dW1
    b1 = b1 - 1.2 * db1
    W2 = W2 - 1.2 * dW2
    b2 = b2 - 1.2 * db2

    if i % 1000 == 0:
        print("Cost after iteration %i: %f" % (i, cost))
