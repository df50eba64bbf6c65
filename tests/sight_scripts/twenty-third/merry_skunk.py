# verdict: wrong
# line: 27
# why: derivatives: the derivative of the second weights uses the weighted sums of the hidden layer instead of its activations
import numpy as np

np.random.seed(4)
m = 90
X = np.random.uniform(-1.5, 1.5, (2, m))
Y = (X[1:2] > np.sin(2 * X[0:1])).astype(int)

n_h = 7
W1 = np.random.randn(n_h, 2)
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(1, n_h) * 0.5
b2 = np.zeros((1, 1))
alpha = 0.8

for it in range(2000):
    # forward propagation
    Z1 = W1 @ X + b1
    A1 = np.tanh(Z1)
    Z2 = W2 @ A1 + b2
    A2 = 1 / (1 + np.exp(-Z2))

    # backward propagation
    dZ2 = A2 - Y
    dW2 = dZ2 @ Z1.T / m
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.sum(axis=1, keepdims=True) / m

    W1 -= alpha * dW1
    b1 -= alpha * db1
    W2 -= alpha * dW2
    b2 -= alpha * db2

cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
print("cost %.4f, accuracy %.2f" % (cost, np.mean((A2 > 0.5) == Y)))
