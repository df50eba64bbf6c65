# verdict: right
import numpy as np
rng = np.random.default_rng()
X = rng.normal(size=(40, 2)); y = (X[:, 0] * X[:, 1])[:, np.newaxis]
V = rng.normal(size=(2, 10)); W = rng.normal(size=(10, 1)) * 0.3
b = np.zeros(10); c = np.zeros(1)
lam = 1e-2
rate = 0.2
for k in range(900):
    if k % 300 == 299:
        rate /= 2
    Z = X @ V + b
    gate = np.where(Z >= 0, 1.0, 0.05)
    H = Z * gate
    err = H @ W + c - y
    dZ = (err @ W.T) * gate
    c -= rate * err.mean(axis=0)
    b -= rate * dZ.mean(axis=0)
    dW = H.T @ err / 40 + lam * W
    dV = X.T @ dZ / 40 + lam * V
    W -= rate * dW
    V -= rate * dV
print(float((err ** 2).mean()))
