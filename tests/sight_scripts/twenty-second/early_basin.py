# verdict: right
import numpy as np

rng = np.random.default_rng(12)


class Linear:
    def __init__(self, i, o):
        self.W = rng.normal(size=(i, o)) * np.sqrt(2 / i)
        self.b = np.zeros(o)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g):
        self.dW = self.x.T @ g
        self.db = g.sum(0)
        return g @ self.W.T

    def step(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db


class ReLU:
    def forward(self, x):
        self.m = x > 0
        return x * self.m

    def backward(self, g):
        return g * self.m

    def step(self, lr):
        pass


class Sequential:
    def __init__(self, *layers):
        self.layers = layers

    def forward(self, x):
        for l in self.layers:
            x = l.forward(x)
        return x

    def backward(self, g):
        for l in reversed(self.layers):
            g = l.backward(g)

    def step(self, lr):
        for l in self.layers:
            l.step(lr)


n = 100
a = rng.uniform(0, np.pi, n)
moon1 = np.c_[np.cos(a), np.sin(a)]
moon2 = np.c_[1 - np.cos(a), 0.4 - np.sin(a)]
X = np.vstack([moon1, moon2]) + rng.normal(0, 0.1, (2 * n, 2))
Y = np.r_[np.zeros(n), np.ones(n)][:, None]

net = Sequential(Linear(2, 10), ReLU(), Linear(10, 6), ReLU(), Linear(6, 1))
for epoch in range(600):
    z = net.forward(X)
    p = 1 / (1 + np.exp(-z))
    net.backward((p - Y) / len(X))
    net.step(0.5)
print("acc", ((p > 0.5) == Y).mean())
