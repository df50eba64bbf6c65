# verdict: wrong
# line: 22
# why: The second term of the cross-entropy's derivative has the wrong sign, so every output is pushed to 1.
import numpy as np
# binary classifier with log loss

np.random.seed(70)
X = np.random.randn(3, 90)
Y = (X[0] * X[1] - X[2] > 0).astype(float).reshape(1, -1)
m = X.shape[1]
W1 = np.random.randn(5, 3); b1 = np.zeros((5, 1))
W2 = np.random.randn(1, 5); b2 = np.zeros((1, 1))

def binary_cross_entropy(p, y):
    return -np.mean(y * np.log(p + 1e-10) + (1 - y) * np.log(1 - p + 1e-10))

for epoch in range(300):
    A1 = 1 / (1 + np.exp(-(W1 @ X + b1)))
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
    loss = binary_cross_entropy(A2, Y)
    # gradient of the binary cross entropy
    dA2 = -(Y / A2) - (1 - Y) / (1 - A2)
    dZ2 = dA2 * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T / m
    db2 = dZ2.mean(axis=1, keepdims=True)
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = dZ1.mean(axis=1, keepdims=True)
    W2 -= 0.02 * dW2; b2 -= 0.02 * db2
    W1 -= 0.02 * dW1; b1 -= 0.02 * db1
    if epoch % 60 == 0:
        print(epoch, loss)
