# verdict: wrong
# line: 13
import numpy as np
X = np.array([[2, 1, 3], [0, 4, 1], [3, 3, 0], [1, 0, 2], [4, 2, 2]]) / 4
y = np.array([[1.2], [-0.7], [0.5], [0.1], [-0.4]])
n = 5
W1 = np.random.randn(3, 6)
W2 = np.random.randn(6, 1)
for k in range(1000):
    H = np.tanh(X @ W1)
    e = H @ W2 - y
    g2 = H.T @ e / n
    g1 = X.T @ (e @ W2.T * (1 - H ** 2)) // n
    W1 -= 0.05 * g1
    W2 -= 0.05 * g2
print(e.ravel())
