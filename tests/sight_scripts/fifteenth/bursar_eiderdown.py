# verdict: wrong
# line: 30
# why: bias gradient of the hidden layer is summed over everything (no axis)
import numpy as np

np.random.seed(3)
m = 80
X = np.random.randn(2, m)
Y = np.where(X[0] + X[1] ** 2 > 0.5, 1.0, 0.0).reshape(1, m)

n_h = 5
W1 = np.random.randn(n_h, 2)
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(1, n_h)
b2 = np.zeros((1, 1))

for i in range(1, 1201):
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = 1 / (1 + np.exp(-Z2))

    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))

    dZ2 = A2 - Y
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1) / m

    W1 = W1 - 0.8 * dW1
    b1 = b1 - 0.8 * db1
    W2 = W2 - 0.8 * dW2
    b2 = b2 - 0.8 * db2
    if i % 300 == 0:
        print("Iteration", i, "cost", round(float(cost), 5))
