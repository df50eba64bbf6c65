# verdict: wrong
# line: 26
# why: layer objects; activation layer uses the output's 1-a^2 with sigmoid
import numpy as np

class Linear:
    def __init__(self, i, o):
        self.W = np.random.randn(o, i) / np.sqrt(i)
        self.b = np.zeros((o, 1))
    def __call__(self, x):
        self.x = x
        return self.W @ x + self.b
    def backward(self, g):
        self.gW = g @ self.x.T
        self.gb = g.sum(axis=1, keepdims=True)
        return self.W.T @ g
    def step(self, lr):
        self.W -= lr * self.gW
        self.b -= lr * self.gb

class Sigmoid:
    def __call__(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out
    def backward(self, g):
        return g * (1 - self.out ** 2)

class Tanh:
    def __call__(self, x):
        self.out = np.tanh(x)
        return self.out
    def backward(self, g):
        return g * (1 - self.out ** 2)

np.random.seed(10)
X = np.random.uniform(-2, 2, (2, 50))
T = np.sin(X[:1] + X[1:])
layers = [Linear(2, 8), Sigmoid(), Linear(8, 6), Tanh(), Linear(6, 1)]
for it in range(500):
    a = X
    for layer in layers:
        a = layer(a)
    g = (a - T) / X.shape[1]
    for layer in layers[::-1]:
        g = layer.backward(g)
    for layer in layers:
        if isinstance(layer, Linear):
            layer.step(0.2)
    if it % 100 == 0:
        print(it, float(((a - T) ** 2).mean()))
