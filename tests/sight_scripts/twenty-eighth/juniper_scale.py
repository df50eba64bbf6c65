# verdict: wrong
# line: 25
import numpy as np

rng = np.random.default_rng(81)
n = 200
X = rng.normal(size=(n, 2))
y = ((X[:, 0] - 0.5 * X[:, 1] ** 2) > -0.3).astype(float)[:, None]

def bce(p, y):
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))

def bce_grad(p, y):
    return (-(y / p) + (1 - y) / (1 - p)) / len(y)

W1 = rng.normal(size=(2, 6)) * 0.7
b1 = np.zeros((1, 6))
W2 = rng.normal(size=(6, 1)) * 0.4
b2 = np.zeros((1, 1))

for epoch in range(300):
    h = 1 / (1 + np.exp(-(X @ W1 + b1)))
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    p = np.clip(p, 1e-4, 1 - 1e-4)
    d2 = bce_grad(p, y)
    d1 = d2 @ W2.T * h * (1 - h)
    W2 -= 0.05 * h.T @ d2
    b2 -= 0.05 * d2.sum(axis=0, keepdims=True)
    W1 -= 0.05 * X.T @ d1
    b1 -= 0.05 * d1.sum(axis=0, keepdims=True)
    if epoch % 50 == 0:
        print(epoch, bce(p, y), ((p > 0.5) == y).mean())
print(W2.ravel())
