# verdict: wrong
# line: 18
# also: 32
# why: hidden delta: The forward pass is a leaky ReLU, but the derivative is 0 instead of 0.1 for negative sums.
import numpy as np

np.random.seed(23)
n = 120
r = np.concatenate([np.random.rand(n // 2) * 0.8, 1.2 + np.random.rand(n // 2) * 0.8])
phi = np.random.rand(n) * 2 * np.pi
X = np.c_[r * np.cos(phi), r * np.sin(phi)]
y = (r > 1).astype(float)[:, None]

def lrelu(z):
    return np.where(z > 0, z, 0.1 * z)

def lrelu_grad(z):
    return np.where(z > 0, 1.0, 0.0)

W1 = np.random.randn(2, 8) * 0.8
b1 = np.zeros(8)
W2 = np.random.randn(8, 1) * 0.5
b2 = np.zeros(1)
lr = 0.3

for it in range(1000):
    z1 = X @ W1 + b1
    a1 = lrelu(z1)
    p = 1 / (1 + np.exp(-(a1 @ W2 + b2)))

    dz2 = (p - y) / n
    dz1 = (dz2 @ W2.T) * lrelu_grad(z1)

    W2 -= lr * a1.T @ dz2
    b2 -= lr * dz2.sum(0)
    W1 -= lr * X.T @ dz1
    b1 -= lr * dz1.sum(0)

print("accuracy", ((p > 0.5) == y).mean(), "loss", -np.mean(np.log(np.where(y == 1, p, 1 - p))))
