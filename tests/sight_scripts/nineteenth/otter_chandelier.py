# verdict: wrong
# line: 30
# why: tanh slope with Z1 in place of A1
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

np.random.seed(4)
m = 200
X = np.random.randn(2, m)
Y = (X[0] * X[1] > 0).astype(int).reshape(1, m)
n_h = 6
W1 = np.random.randn(n_h, 2) * 0.3
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(1, n_h) * 0.3
b2 = np.zeros((1, 1))
costs = []

for i in range(400):
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cost = -(1 / m) * np.sum(Y * np.log(A2 + 1e-9) + (1 - Y) * np.log(1 - A2 + 1e-9))

    dZ2 = A2 - Y
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(Z1, 2))
    dW1 = (1 / m) * np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ1, axis=1, keepdims=True)

    W1 -= 0.02 * dW1
    b1 -= 0.02 * db1
    W2 -= 0.02 * dW2
    b2 -= 0.02 * db2
    if i % 50 == 0:
        costs.append(cost)
        print("Cost after iteration", i, ":", cost)
