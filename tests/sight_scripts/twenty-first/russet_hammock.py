# verdict: right
import numpy as np

rng = np.random.default_rng(58)
M = 110
X = rng.uniform(-1, 1, (2, M))
T = np.where(X[1] > np.sin(3 * X[0]) / 2, 1.0, -1.0)[None, :]

W1 = rng.normal(0, 1.0, (12, 2)); b1 = np.zeros((12, 1))
W2 = rng.normal(0, 0.3, (1, 12)); b2 = np.zeros((1, 1))

for epoch in range(120):
    cols = rng.permutation(M)
    for s in range(0, M, 25):
        sel = cols[s:s + 25]
        x, t = X[:, sel], T[:, sel]
        A = np.tanh(W1 @ x + b1)
        F = W2 @ A + b2
        slack = np.maximum(0, 1 - t * F)
        dF = -2 * t * slack / sel.size
        dA = W2.T @ dF * (1 - A ** 2)
        W2 -= 0.1 * dF @ A.T
        b2 -= 0.1 * dF.sum(1, keepdims=True)
        W1 -= 0.1 * dA @ x.T
        b1 -= 0.1 * dA.sum(1, keepdims=True)
    if epoch % 30 == 0:
        out = W2 @ np.tanh(W1 @ X + b1) + b2
        print(epoch, np.mean(np.sign(out) == T))
