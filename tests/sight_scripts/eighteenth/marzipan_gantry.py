# verdict: wrong
# line: 30
# why: Ng columns; 1/m is missing only in the first layer's weight gradient
import numpy as np
np.random.seed(2)
m = 60
X = np.random.randn(3, m)
Y = ((X[0] * X[1] + X[2]) > 0).astype(float).reshape(1, m)
n_h = 6
W1 = np.random.randn(n_h, 3) * np.sqrt(2 / 3)
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(1, n_h) * np.sqrt(2 / n_h)
b2 = np.zeros((1, 1))
alpha = 0.3
costs = []
for it in range(1200):
    # forward
    Z1 = np.dot(W1, X) + b1
    A1 = np.maximum(0, Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = 1 / (1 + np.exp(-Z2))
    cost = -np.mean(Y * np.log(A2 + 1e-9) + (1 - Y) * np.log(1 - A2 + 1e-9))
    costs.append(cost)
    # backward
    dZ2 = A2 - Y
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)
    dA1 = np.dot(W2.T, dZ2)
    dZ1 = dA1 * (Z1 > 0)
    dW1 = np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ1, axis=1, keepdims=True)
    # update
    W1 -= alpha * dW1 * 0.1
    b1 -= alpha * db1 * 0.1
    W2 -= alpha * dW2 * 0.1
    b2 -= alpha * db2 * 0.1
print("first", costs[0], "last", costs[-1])
