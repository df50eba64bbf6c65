# verdict: right
import numpy as np
np.random.seed(32)
def sig(z): return 1 / (1 + np.exp(-z))
X = np.c_[np.random.uniform(-2, 2, (70, 1)), np.ones(70)]
y = np.abs(X[:, [0]])
W1 = np.random.randn(2, 8)
W2 = np.random.randn(8, 1) * 0.5
G1 = np.zeros_like(W1); G2 = np.zeros_like(W2)
for i in range(2000):
    h = sig(X @ W1)
    err = (h @ W2 - y) / len(X)
    g2 = h.T @ err
    g1 = X.T @ (err @ W2.T * h * (1 - h))
    G1 += g1 * g1
    G2 += g2 * g2
    W1 -= 0.1 * g1 / np.sqrt(G1 + 1e-10)
    W2 -= 0.1 * g2 / np.sqrt(G2 + 1e-10)
print("rmse", np.sqrt(np.mean((h @ W2 - y) ** 2)))
