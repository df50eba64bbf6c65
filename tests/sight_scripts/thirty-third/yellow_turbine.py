# verdict: wrong
# line: 18
import numpy as np
rng = np.random.default_rng(2)
x = rng.uniform(-1, 1, (30, 3))
t = np.sin(x.sum(1, keepdims=True) * 2)
theta = rng.normal(size=3 * 5 + 5 + 5 + 1) * 0.6
def split(th):
    return th[:15].reshape(3, 5), th[15:20], th[20:25].reshape(5, 1), th[25:]
def value(th):
    W, b, V, c = split(th)
    return np.tanh(x @ W + b) @ V + c
for k in range(1200):
    W, b, V, c = split(theta)
    h = np.tanh(x @ W + b)
    r = (h @ V + c - t) / 30
    dz = r @ V.T * (1 - h * h)
    grad = np.hstack([(x.T @ dz).ravel(order='F'), dz.sum(0), (h.T @ r).ravel(order='F'), r.sum(0)])
    theta = theta - 0.2 * grad
print(np.abs(value(theta) - t).max())
