# verdict: right
import numpy as np
from types import SimpleNamespace

rng = np.random.default_rng(10)
X = np.c_[rng.uniform(-1, 1, (70, 2)), np.ones(70)]
y = (X[:, :1] + X[:, 1:2]) ** 2

net = SimpleNamespace(W=rng.normal(size=(3, 14)), U=rng.normal(size=(14, 1)) * 0.2)
cache_W, cache_U = np.zeros((3, 14)), np.zeros((14, 1))
rho, lr, eps = 0.9, 0.003, 1e-8

for epoch in range(500):
    h = np.tanh(X @ net.W)
    diff = h @ net.U - y
    grad_out = np.sign(diff) / len(y)
    g_U = h.T @ grad_out
    g_W = X.T @ ((grad_out @ net.U.T) * (1 - h ** 2))
    cache_W = rho * cache_W + (1 - rho) * g_W ** 2
    cache_U = rho * cache_U + (1 - rho) * g_U ** 2
    net.W -= lr * g_W / (np.sqrt(cache_W) + eps)
    net.U -= lr * g_U / (np.sqrt(cache_U) + eps)
    if epoch % 100 == 0:
        print("MAE", np.abs(diff).mean())
