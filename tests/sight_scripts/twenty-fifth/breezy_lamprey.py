# verdict: wrong
# line: 21
# also: 19
# why: hidden delta: The layer sends the gradient back through the weights that it has already stepped.
import numpy as np

rng = np.random.default_rng(8)

class Linear:
    def __init__(self, i, o):
        self.w = rng.normal(0, np.sqrt(1 / i), (i, o))
        self.b = np.zeros((1, o))
    def forward(self, x):
        self.x = x
        return x.dot(self.w) + self.b
    def backward(self, g):
        dw = self.x.T.dot(g)
        db = g.sum(axis=0, keepdims=True)
        self.w -= LR * dw
        self.b -= LR * db
        return g.dot(self.w.T)

class Sigmoid:
    def forward(self, x):
        self.o = 1 / (1 + np.exp(-x))
        return self.o
    def backward(self, g):
        return g * self.o * (1 - self.o)

LR = 0.2
X = rng.uniform(-1, 1, (60, 3))
Y = np.sin(X.sum(axis=1, keepdims=True))
layers = [Linear(3, 8), Sigmoid(), Linear(8, 8), Sigmoid(), Linear(8, 1)]

def run(v):
    for l in layers:
        v = l.forward(v)
    return v

for epoch in range(2000):
    pred = run(X)
    grad = 2 * (pred - Y) / len(X)
    for l in layers[::-1]:
        grad = l.backward(grad)

print("MSE", np.mean((run(X) - Y) ** 2))
