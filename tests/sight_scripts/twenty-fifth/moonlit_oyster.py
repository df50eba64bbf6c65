# verdict: wrong
# line: 25
# why: hidden delta: The slope of the sigmoid is taken from z, although z*(1-z) holds only for the activation.
import numpy as np

np.random.seed(31)
sig = lambda z: 1 / (1 + np.exp(-z))

X = np.c_[np.random.uniform(-2, 2, (70, 2)), np.ones(70)]
y = (X[:, 0] * 0.7 + np.sin(2 * X[:, 1])).reshape(-1, 1)

W1 = np.random.randn(3, 10)
W2 = np.random.randn(10, 1) * 0.5
G1 = np.zeros_like(W1)
G2 = np.zeros_like(W2)
lr = 0.05
eps = 1e-8

for i in range(1000):
    z = X @ W1
    h = sig(z)
    out = h @ W2
    err = (out - y) / len(X)
    g2 = h.T @ err
    g1 = X.T @ ((err @ W2.T) * z * (1 - z))
    G1 += g1 ** 2
    G2 += g2 ** 2
    W1 -= lr * g1 / (np.sqrt(G1) + eps)
    W2 -= lr * g2 / (np.sqrt(G2) + eps)

print("mse", np.mean((out - y) ** 2))
