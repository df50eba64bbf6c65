# verdict: wrong
# line: 37
# also: 36, 27
import numpy as np

rng = np.random.default_rng(15)


class Dense:
    def __init__(self, i, o):
        self.w = rng.normal(0, 1 / np.sqrt(i), (i, o))
        self.b = np.zeros(o)

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, g, lr):
        gx = g @ self.w.T
        self.w -= lr * self.x.T @ g
        self.b -= lr * g.sum(0)
        return gx


class Sigmoid:
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out

    def backward(self, g, lr):
        return g * self.out * (1 - self.out)


X = rng.uniform(-1, 1, (50, 2))
y = X[:, :1] ** 2 - X[:, 1:]
squash = Sigmoid()
model = [Dense(2, 6), squash, Dense(6, 6), squash, Dense(6, 1)]

for epoch in range(700):
    a = X
    for layer in model:
        a = layer.forward(a)
    g = (a - y) / len(X)
    for layer in reversed(model):
        g = layer.backward(g, 0.5)
    if epoch % 140 == 0:
        print("epoch", epoch, "mse", np.mean((a - y) ** 2))
