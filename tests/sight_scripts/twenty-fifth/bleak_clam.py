# verdict: wrong
# line: 13
# why: hidden delta: The forward pass is leaky with slope 0.2, the derivative is that of the plain ReLU.
import numpy as np

np.random.seed(20)

def act(z):
    return np.maximum(0.2 * z, z)

def act_grad(z):
    g = np.ones_like(z)
    g[z < 0] = 0
    return g

x = np.linspace(-1, 1, 41).reshape(-1, 1)
y = x ** 2

w1 = np.random.randn(1, 12)
b1 = np.random.randn(1, 12) * 0.1
w2 = np.random.randn(12, 1) * 0.3
b2 = np.zeros((1, 1))
n = len(x)

for step in range(1500):
    z1 = x @ w1 + b1
    a1 = act(z1)
    yhat = a1 @ w2 + b2
    dy = 2 / n * (yhat - y)
    dz1 = dy @ w2.T * act_grad(z1)
    w2 = w2 - 0.05 * a1.T @ dy
    b2 = b2 - 0.05 * dy.sum(axis=0, keepdims=True)
    w1 = w1 - 0.05 * x.T @ dz1
    b1 = b1 - 0.05 * dz1.sum(axis=0, keepdims=True)

print("mse = %.5f" % np.mean((yhat - y) ** 2))
