# verdict: wrong
# line: 10
# why: The leaky ReLU's slope for negative z is 0.1 in the forward pass, but 0 in the derivative of the hidden layer.
import numpy as np

def leaky(z, k=0.1):
    return np.where(z >= 0, z, k * z)

def leaky_grad(z):
    return np.where(z >= 0, 1.0, 0.0)

np.random.seed(87)
X = np.random.uniform(-1, 1, (90, 3))
Y = np.max(X, axis=1, keepdims=True)
W = [np.random.randn(3, 10) * 0.6, np.random.randn(10, 6) * 0.4, np.random.randn(6, 1) * 0.4]
B = [np.zeros(10), np.zeros(6), np.zeros(1)]
for it in range(800):
    z0 = X @ W[0] + B[0]; a0 = leaky(z0)
    z1 = a0 @ W[1] + B[1]; a1 = leaky(z1)
    out = a1 @ W[2] + B[2]
    g2 = (out - Y) / len(X)
    g1 = (g2 @ W[2].T) * leaky_grad(z1)
    g0 = (g1 @ W[1].T) * leaky_grad(z0)
    for i, (inp, g) in enumerate([(X, g0), (a0, g1), (a1, g2)]):
        W[i] = W[i] - 0.1 * inp.T @ g
        B[i] = B[i] - 0.1 * g.sum(axis=0)
    if it % 160 == 0:
        print(it, 0.5 * np.mean((out - Y) ** 2))
