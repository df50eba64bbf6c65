# verdict: wrong
# line: 26
# why: softmax with squared error, only the diagonal of its slope
import numpy as np

np.random.seed(12)
m = 75
classes = np.arange(m) % 3
X = np.random.randn(2, m) * 0.5 + np.array([[0, 1.5, -1.5], [1.5, -1, -1]])[:, classes]
Y = np.zeros((3, m))
Y[classes, np.arange(m)] = 1

W1, b1 = np.random.randn(8, 2) * 0.5, np.zeros((8, 1))
W2, b2 = np.random.randn(3, 8) * 0.5, np.zeros((3, 1))

def softmax(Z):
    E = np.exp(Z - Z.max(axis=0))
    return E / E.sum(axis=0)

for it in range(500):
    A1 = np.tanh(W1 @ X + b1)
    A2 = softmax(W2 @ A1 + b2)
    mse = np.mean(np.sum((A2 - Y) ** 2, axis=0))

    dA2 = A2 - Y
    dZ2 = dA2 * A2 * (1 - A2)
    dZ1 = W2.T @ dZ2 * (1 - A1 ** 2)
    W2 -= 0.5 / m * dZ2 @ A1.T
    b2 -= 0.5 / m * dZ2.sum(axis=1, keepdims=True)
    W1 -= 0.5 / m * dZ1 @ X.T
    b1 -= 0.5 / m * dZ1.sum(axis=1, keepdims=True)
    if it % 100 == 0:
        print(f"{it}: mse {mse:.4f}, acc {np.mean(A2.argmax(axis=0) == classes):.3f}")
