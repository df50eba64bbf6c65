# verdict: wrong
# line: 33
# why: The tanh slope is 1 - A1**2, the code uses 1 - A1.
import numpy as np
np.random.seed(4)

def layer_sizes(X, Y, n_h=6):
    return X.shape[0], n_h, Y.shape[0]

X = np.random.randn(2, 80)
Y = ((X[0:1] * X[1:2]) > 0).astype(int)
n_x, n_h, n_y = layer_sizes(X, Y)
m = X.shape[1]

W1 = np.random.randn(n_h, n_x) * 0.3
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(n_y, n_h) * 0.3
b2 = np.zeros((n_y, 1))

for i in range(2000):
    # forward
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = 1 / (1 + np.exp(-Z2))
    cost = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)).sum() / m

    # backward
    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dA1 = W2.T @ dZ2
    dZ1 = dA1 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m

    W1 = W1 - 0.8 * dW1
    b1 = b1 - 0.8 * db1
    W2 = W2 - 0.8 * dW2
    b2 = b2 - 0.8 * db2
    if i % 400 == 0:
        print(i, cost)
