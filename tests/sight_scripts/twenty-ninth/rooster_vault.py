# verdict: wrong
# line: 27
import numpy as np

rng = np.random.default_rng(18)
X = rng.uniform(0, 5, (48, 3))
y = np.sin(X[:, :1]) + 0.3 * X[:, 1:2] * (X[:, 2:] > 2)
y = y - y.mean()

W1 = rng.normal(0, 0.6, (3, 12))
gamma, beta = np.ones(12), np.zeros(12)
W2 = rng.normal(0, 0.3, (12, 1))
b2 = np.zeros(1)
lr = 0.1

for it in range(500):
    s = X @ W1
    mu = s.mean(axis=0)
    var = s.var(axis=0)
    norm = (s - mu) / np.sqrt(var + 1e-5)
    u = gamma * norm + beta
    a = np.maximum(u, 0)
    out = a @ W2 + b2

    dout = (out - y) / len(y)
    du = dout @ W2.T * (u > 0)
    ds = du * gamma / np.sqrt(var + 1e-5)
    W2 -= lr * a.T @ dout
    b2 -= lr * dout.sum(axis=0)
    gamma -= lr * (du * norm).sum(axis=0)
    beta -= lr * du.sum(axis=0)
    W1 -= lr * X.T @ ds
    if it % 100 == 0:
        print("it", it, "loss", 0.5 * np.mean((out - y) ** 2))
