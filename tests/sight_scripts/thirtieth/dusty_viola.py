# verdict: right
import numpy as np
np.random.seed(10)
# Jacobian of softmax written out; squared error on probabilities
X = np.random.randn(50, 4)
T = np.eye(3)[np.argmax(X[:, :3] * [1, 2, 1], axis=1)]
W = np.random.randn(4, 7) * .5
V = np.random.randn(7, 3) * .5
for epoch in range(60):
    for x, t in zip(X, T):
        h = 1 / (1 + np.exp(-x @ W))
        z = h @ V
        p = np.exp(z) / np.exp(z).sum()
        J = np.diag(p) - np.outer(p, p)
        dz = J @ (p - t)
        dh = V @ dz * h * (1 - h)
        V -= 0.5 * np.outer(h, dz)
        W -= 0.5 * np.outer(x, dh)
    if epoch % 20 == 0:
        P = np.exp(1 / (1 + np.exp(-X @ W)) @ V)
        print((P.argmax(1) == T.argmax(1)).mean())
