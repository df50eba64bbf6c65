# verdict: wrong
# line: 21
# also: 16, 20
import numpy as np
np.random.seed(53)
X = np.random.randn(64, 4)
T = np.sin(X[:, :1]) + X[:, 1:2] * X[:, 2:3]
W1 = np.random.randn(4, 12) * .4
W2 = np.random.randn(12, 1) * .4
G1, G2 = np.zeros_like(W1), np.zeros_like(W2)
for ep in range(80):
    order = np.random.permutation(64)
    for n, i in enumerate(order, 1):
        h = np.tanh(X[i] @ W1)
        e = h @ W2 - T[i]
        G2 += np.outer(h, e)
        G1 += np.outer(X[i], (W2 @ e) * (1 - h ** 2))
        if n % 8 == 0:
            W1 -= 0.002 * G1
            W2 -= 0.002 * G2
            G1 = np.zeros_like(W1)
    if ep % 20 == 0: print(ep, np.mean((np.tanh(X @ W1) @ W2 - T) ** 2))
