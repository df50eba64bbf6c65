# verdict: right
import numpy as np

rng = np.random.RandomState(88)
X = rng.uniform(-1, 1, (60, 3))
X[:, 2] = 1
y = X[:, :1] * X[:, 1:2]

W = rng.normal(0, 1, (3, 10))
V = rng.normal(0, 0.5, (10, 1))
cW = np.zeros_like(W)
cV = np.zeros_like(V)

for epoch in range(2000):
    h = np.tanh(X @ W)
    out = h @ V
    diff = (out - y) / len(X)
    gV = h.T @ diff
    gW = X.T @ ((diff @ V.T) * (1 - h * h))
    # adagrad
    cV += gV ** 2
    cW += gW ** 2
    V -= 0.1 * gV / (np.sqrt(cV) + 1e-8)
    W -= 0.1 * gW / (np.sqrt(cW) + 1e-8)

print("mse", np.mean((out - y) ** 2))
