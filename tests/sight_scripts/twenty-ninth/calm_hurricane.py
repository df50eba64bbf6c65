# verdict: wrong
# line: 10
# also: 12
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def initialize(n_x, n_h, n_y):
    W1 = np.ones((n_h, n_x)) * 0.5
    b1 = np.zeros((n_h, 1))
    W2 = np.ones((n_y, n_h)) * 0.5
    b2 = np.zeros((n_y, 1))
    return W1, b1, W2, b2

np.random.seed(6)
m = 100
X = np.random.uniform(-1, 1, (2, m))
Y = (X[0:1] * X[1:2] > 0).astype(int)

W1, b1, W2, b2 = initialize(2, 6, 1)
costs = []
for i in range(2000):
    A1 = np.tanh(W1 @ X + b1)
    A2 = sigmoid(W2 @ A1 + b2)
    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.mean(axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.mean(axis=1, keepdims=True)
    W1 = W1 - 0.8 * dW1
    b1 = b1 - 0.8 * db1
    W2 = W2 - 0.8 * dW2
    b2 = b2 - 0.8 * db2
    costs.append(cost)
    if i % 400 == 0:
        print("cost after", i, "iterations:", cost)
print("train accuracy: {} %".format(100 * np.mean((A2 > 0.5) == Y)))
