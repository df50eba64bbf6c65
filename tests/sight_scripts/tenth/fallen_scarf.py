# verdict: right
import numpy as np

rng = np.random.RandomState(1)
X = rng.uniform(-1, 1, (64, 2))
y = (np.sin(2 * X[:, 0]) + X[:, 1] ** 2).reshape(-1, 1)

slope = 0.1
def leaky(z):
    return np.where(z > 0, z, slope * z)
def leaky_grad(z):
    return np.where(z > 0, 1.0, slope)

w1, b1 = rng.randn(2, 10), np.zeros(10)
w2, b2 = rng.randn(10, 1) * 0.3, np.zeros(1)
vw1 = vb1 = vw2 = vb2 = 0
mu, lr = 0.9, 0.02
for it in range(1000):
    z = X @ w1 + b1
    a = leaky(z)
    out = a @ w2 + b2
    e = 2 * (out - y) / len(X)
    back = e @ w2.T * leaky_grad(z)
    vw2 = mu * vw2 - lr * (a.T @ e)
    vb2 = mu * vb2 - lr * e.sum(0)
    vw1 = mu * vw1 - lr * (X.T @ back)
    vb1 = mu * vb1 - lr * back.sum(0)
    w2 = w2 + vw2
    b2 = b2 + vb2
    w1 = w1 + vw1
    b1 = b1 + vb1
print("rmse", np.sqrt(np.mean((out - y) ** 2)))
