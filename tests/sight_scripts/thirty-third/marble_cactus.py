# verdict: right
import numpy as np
np.random.seed(5)
sig = lambda t: 1 / (1 + np.exp(-t))
X = np.c_[np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.ones(4)]
y = np.array([0, 1, 1, 0])[:, None]
W1, W2 = np.random.randn(3, 4), np.random.randn(4, 1)
V1, V2 = np.zeros_like(W1), np.zeros_like(W2)
mu, lr = 0.9, 0.3
for step in range(5000):
    H = sig(X @ W1)
    O = sig(H @ W2)
    D = (O - y) * O * (1 - O)
    g2 = H.T @ D
    g1 = X.T @ (D @ W2.T * H * (1 - H))
    V1 = mu * V1 - lr * g1
    V2 = mu * V2 - lr * g2
    W1 += V1
    W2 += V2
print("xor", O.ravel())
