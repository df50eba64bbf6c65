# verdict: right
import numpy as np

rng = np.random.default_rng(4)
X = rng.uniform(-1.5, 1.5, (70, 2))
y = np.exp(-(X ** 2).sum(axis=1, keepdims=True))
n_in, n_h = 2, 10
size = n_in * n_h + n_h + n_h + 1
theta = rng.normal(0, 0.5, size)

def unpack(v):
    i = n_in * n_h
    return v[:i].reshape(n_in, n_h), v[i:i + n_h], v[i + n_h:i + 2 * n_h].reshape(n_h, 1), v[-1]

def gradient(v):
    W, b, u, c = unpack(v)
    z = X @ W + b
    h = np.log1p(np.exp(z))
    r = h @ u + c - y
    dr = 2 * r / len(X)
    dz = dr @ u.T / (1 + np.exp(-z))
    return (r ** 2).mean(), np.concatenate([(X.T @ dz).ravel(), dz.sum(0), (h.T @ dr).ravel(), dr.sum(0)])

for it in range(1500):
    loss, grad = gradient(theta)
    theta = theta - 0.05 * grad
    if it % 300 == 0:
        print(it, loss)
