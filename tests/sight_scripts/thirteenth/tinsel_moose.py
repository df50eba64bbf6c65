# verdict: wrong
# line: 19
# why: batch norm backward ignores the dependence of mean and variance on the inputs
import numpy as np

class BatchNorm:
    def __init__(self, n):
        self.g, self.b = np.ones(n), np.zeros(n)

    def forward(self, z):
        self.std = np.sqrt(z.var(axis=0) + 1e-6)
        self.norm = (z - z.mean(axis=0)) / self.std
        return self.g * self.norm + self.b

    def backward(self, d, lr):
        dnorm = d * self.g
        self.g -= lr * (d * self.norm).sum(axis=0)
        self.b -= lr * d.sum(axis=0)
        return dnorm / self.std

rng = np.random.default_rng(19)
x = rng.normal(2, 3, size=(20, 3))
y = np.sin(x[:, :1]) + 0.1 * x[:, 1:2]
w = rng.normal(size=(3, 8))
v = rng.normal(size=(8, 1)) * 0.3
c = np.zeros(1)
bn = BatchNorm(8)
lr = 0.1
for step in range(1000):
    a = np.tanh(bn.forward(x @ w))
    o = a @ v + c
    do = (o - y) / len(x)
    dpre = (do @ v.T) * (1 - a * a)
    dz = bn.backward(dpre, lr)
    v -= lr * a.T @ do
    c -= lr * do.sum(axis=0)
    w -= lr * x.T @ dz
    if step % 200 == 0:
        print(step, 0.5 * ((o - y) ** 2).mean())
