# verdict: right
# deep linear network: two matrices, no nonlinearity
import numpy as np
np.random.seed(31)
A = np.array([[1.0, -2.0], [0.5, 3.0], [2.0, 0.0]])
X = np.random.randn(40, 3)
T = X @ A + 0.01 * np.random.randn(40, 2)
W1 = 0.3 * np.random.randn(3, 4)
W2 = 0.3 * np.random.randn(4, 2)
for k in range(1000):
    step = 0.1 * 0.999 ** k
    H = X @ W1
    R = H @ W2 - T
    G2 = H.T @ R / 40
    G1 = X.T @ (R @ W2.T) / 40
    W1 -= step * G1
    W2 -= step * G2
print("product:", (W1 @ W2).round(2).tolist())
