# verdict: wrong
# line: 28
# why: cross-entropy derivative by the output is used as dZ2, the sigmoid's slope is missing
import numpy as np

def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))

np.random.seed(1)
m = 100
X = np.random.rand(3, m)
Y = (X.sum(axis=0, keepdims=True) > 1.5).astype(int)

W1 = np.random.randn(6, 3) * 0.5
b1 = np.zeros((6, 1))
W2 = np.random.randn(1, 6) * 0.5
b2 = np.zeros((1, 1))
learning_rate = 0.001

for i in range(1000):
    Z1 = np.dot(W1, X) + b1
    A1 = np.maximum(Z1, 0)
    Z2 = np.dot(W2, A1) + b2
    A2 = sigmoid(Z2)
    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m

    dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
    dZ2 = dA2
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = np.dot(W2.T, dZ2)
    dZ1 = np.where(Z1 > 0, dA1, 0)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m

    W1 -= learning_rate * dW1
    b1 -= learning_rate * db1
    W2 -= learning_rate * dW2
    b2 -= learning_rate * db2
    if i % 200 == 0:
        print("cost after", i, "=", cost)
