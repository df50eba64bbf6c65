# verdict: wrong
# first wrong: hidden_delta
# line: 28|30
# mistake: l1error-uses-updated-weights
# why: backward() first changes the layer's weights and then uses the changed ones for what it hands to the layer below
import numpy as np


class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, grad, lr):
        return grad * self.y * (1 - self.y)


class Linear:
    def __init__(self, n, m, rng):
        self.W = rng.normal(0, 1, (n, m))
        self.b = np.zeros(m)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, grad, lr):
        self.W -= lr * self.x.T @ grad
        self.b -= lr * grad.sum(axis=0)
        return grad @ self.W.T


class Sequential:
    def __init__(self, *parts):
        self.parts = parts

    def forward(self, x):
        for p in self.parts:
            x = p.forward(x)
        return x

    def train_step(self, x, y, lr):
        grad = self.forward(x) - y
        for p in reversed(self.parts):
            grad = p.backward(grad, lr)


rng = np.random.default_rng(123)
model = Sequential(Linear(2, 8, rng), Sigmoid(), Linear(8, 8, rng), Sigmoid(), Linear(8, 1, rng), Sigmoid())
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
for epoch in range(5000):
    model.train_step(x, y, lr=2.0)
print(model.forward(x).round(3))
