# verdict: wrong
# line: 12
# also: 13
import numpy as np
rng = np.random.default_rng(20)
X = rng.uniform(-1, 1, (30, 2)); y = np.cos(3 * X[:, :1]) * X[:, 1:]
W, U = rng.normal(size=(2, 9)), rng.normal(size=(9, 1)) * .4
vW, vU = np.zeros_like(W), np.zeros_like(U)
mu, eta = 0.9, 0.05
for k in range(600):
    Wa, Ua = W + mu * vW, U + mu * vU
    h = np.tanh(X @ W)
    e = (h @ U - y) / 30
    gU = h.T @ e
    gW = X.T @ (e @ Ua.T * (1 - h * h))
    vW = mu * vW - eta * gW
    vU = mu * vU - eta * gU
    W, U = W + vW, U + vU
print(np.mean((np.tanh(X @ W) @ U - y) ** 2))
