# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: samples in columns, W @ x + b, sums over axis 1, no division by their number
import numpy as np

# every COLUMN is one example
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1]], dtype=float)
Y = np.array([[0, 1, 1, 0]], dtype=float)

n_x, n_h, n_y = 2, 4, 1
np.random.seed(2)
W1 = np.random.randn(n_h, n_x)
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(n_y, n_h)
b2 = np.zeros((n_y, 1))
lr = 0.5


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


for i in range(20000):
    Z1 = W1 @ X + b1
    A1 = sigmoid(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)

    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T
    db2 = np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = (W2.T @ dZ2) * A1 * (1 - A1)
    dW1 = dZ1 @ X.T
    db1 = np.sum(dZ1, axis=1, keepdims=True)

    W1 = W1 - lr * dW1
    b1 = b1 - lr * db1
    W2 = W2 - lr * dW2
    b2 = b2 - lr * db2

    if i % 5000 == 0:
        print("cost", np.sum((A2 - Y) ** 2) / 2)

print(A2)
