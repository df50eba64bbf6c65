# verdict: right
import numpy as np

ALPHA = 1.0

def elu(z):
    return np.where(z > 0, z, ALPHA * (np.exp(np.minimum(z, 0)) - 1))

def elu_prime(z):
    return np.where(z > 0, 1.0, ALPHA * np.exp(np.minimum(z, 0)))

class FullyConnected:
    def __init__(self, n_in, n_out, linear=False):
        limit = np.sqrt(6 / (n_in + n_out))
        self.w = np.random.uniform(-limit, limit, (n_out, n_in))
        self.b = np.zeros((n_out, 1))
        self.linear = linear

    def __call__(self, a):
        self.a_prev = a
        self.z = self.w @ a + self.b
        return self.z if self.linear else elu(self.z)

    def grad(self, da):
        dz = da if self.linear else da * elu_prime(self.z)
        self.dw = dz @ self.a_prev.T
        self.db = dz.sum(axis=1, keepdims=True)
        return self.w.T @ dz

    def apply(self, lr):
        self.w -= lr * self.dw
        self.b -= lr * self.db

np.random.seed(31)
m = 100
X = np.random.uniform(-1, 1, (2, m))
Y = np.sin(3 * X[:1]) * X[1:]
net = [FullyConnected(2, 12), FullyConnected(12, 12), FullyConnected(12, 6), FullyConnected(6, 1, linear=True)]

for it in range(1, 1501):
    out = X
    for layer in net:
        out = layer(out)
    cost = np.sum((out - Y) ** 2) / (2 * m)
    da = (out - Y) / m
    for layer in net[::-1]:
        da = layer.grad(da)
    for layer in net:
        layer.apply(0.1)
    if it % 300 == 0:
        print("it", it, "cost", cost)
