# verdict: wrong
# line: 31
import numpy as np
np.random.seed(4)

m = 100
X = np.random.randn(2, m)
Y = (X[0:1] ** 2 + X[1:2] ** 2 < 1.2).astype(int)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

W1 = np.random.randn(8, 2) * 0.5
b1 = np.zeros((8, 1))
W2 = np.random.randn(1, 8) * 0.5
b2 = np.zeros((1, 1))
learning_rate = 0.05

costs = []
for i in range(1200):
    # forward propagation
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m
    costs.append(cost)

    # backward propagation
    dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
    dZ2 = dA2
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = np.dot(W2.T, dZ2)
    dZ1 = dA1 * (1 - np.power(A1, 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m

    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2

    if i % 200 == 0:
        print("Cost after iteration %i: %f" % (i, cost))
