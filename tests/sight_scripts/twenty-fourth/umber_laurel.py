# verdict: wrong
# line: 25
# why: error: The derivative of the cross-entropy lacks the part (1-Y)/(1-A2), so samples with target 0 teach nothing.
import numpy as np

np.random.seed(36)
m = 100
X = np.random.randn(2, m)
X[:, ::2] += 1.5
Y = np.zeros((1, m))
Y[0, ::2] = 1

W1 = np.random.randn(6, 2) * 0.6
b1 = np.zeros((6, 1))
W2 = np.random.randn(1, 6) * 0.4
b2 = np.zeros((1, 1))
lr = 0.2

for i in range(1200):
    Z1 = W1 @ X + b1
    A1 = np.maximum(0, Z1)
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))

    # d(cross entropy)/dA2
    dA2 = -(Y / A2)
    dZ2 = dA2 * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * (Z1 > 0)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m

    W1 -= lr * dW1
    b1 -= lr * db1
    W2 -= lr * dW2
    b2 -= lr * db2

print("mean output for class 1: %.3f" % A2[Y == 1].mean())
print("mean output for class 0: %.3f" % A2[Y == 0].mean())
