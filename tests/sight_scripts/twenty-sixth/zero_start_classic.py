# verdict: wrong
# line: 15
# also: 17
# why: initial weights: all weights of the first layer start at zero
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

rng = np.random.default_rng(1)
X = rng.normal(size=(60, 2))
y = ((X ** 2).sum(axis=1) > 1.2).astype(float).reshape(-1, 1)
m = X.shape[0]

W1 = np.zeros((2, 6))
b1 = np.zeros((1, 6))
W2 = np.zeros((6, 1))
b2 = np.zeros((1, 1))

learning_rate = 0.5
for i in range(1000):
    A1 = sigmoid(X @ W1 + b1)
    A2 = sigmoid(A1 @ W2 + b2)
    cost = -np.mean(y * np.log(A2) + (1 - y) * np.log(1 - A2))
    dZ2 = A2 - y
    dW2 = A1.T @ dZ2 / m
    db2 = dZ2.sum(axis=0, keepdims=True) / m
    dZ1 = dZ2 @ W2.T * A1 * (1 - A1)
    dW1 = X.T @ dZ1 / m
    db1 = dZ1.sum(axis=0, keepdims=True) / m
    W1 -= learning_rate * dW1
    b1 -= learning_rate * db1
    W2 -= learning_rate * dW2
    b2 -= learning_rate * db2
    if i % 200 == 0:
        print(i, cost)
