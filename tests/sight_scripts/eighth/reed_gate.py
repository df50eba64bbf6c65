# verdict: right
import numpy as np
# 3 samples, 3 inputs: X is square, so mind the transpose!
X = np.array([[0.2, 0.7, 1.0], [0.9, 0.1, 1.0], [0.5, 0.5, 1.0]])
y = np.array([[0.3], [0.8], [0.1]])
np.random.seed(519)
W = np.random.randn(3, 3)
V = np.random.randn(3, 1)
for k in range(2000):
    H = np.tanh(np.dot(X, W))
    O = np.tanh(np.dot(H, V))
    dO = (y - O) * (1 - O ** 2)
    dH = np.dot(dO, V.T) * (1 - H ** 2)
    V = V + 0.1 * np.dot(H.T, dO)
    W = W + 0.1 * np.dot(X.T, dH)
print(O.ravel().round(3), "wanted", y.ravel())
