# verdict: right
import numpy as np

# binary cross entropy with all chain rule factors written out
rng = np.random.default_rng(323)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
W1 = rng.normal(size=(3, 4))
W2 = rng.normal(size=(4, 1))
for i in range(1500):
    Z1 = X @ W1
    A1 = np.tanh(Z1)
    Z2 = A1 @ W2
    A2 = 1 / (1 + np.exp(-Z2))
    dL_dA2 = -(y / A2) + (1 - y) / (1 - A2)
    dA2_dZ2 = A2 * (1 - A2)
    dL_dZ2 = dL_dA2 * dA2_dZ2
    dL_dW2 = A1.T @ dL_dZ2
    dL_dA1 = dL_dZ2 @ W2.T
    dL_dZ1 = dL_dA1 * (1 - np.tanh(Z1) ** 2)
    dL_dW1 = X.T @ dL_dZ1
    W1 -= 0.2 * dL_dW1
    W2 -= 0.2 * dL_dW2
print("L =", float(-np.sum(y * np.log(A2) + (1 - y) * np.log(1 - A2))))
