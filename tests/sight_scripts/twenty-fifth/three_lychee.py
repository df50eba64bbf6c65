# verdict: wrong
# line: 17
# also: 15
# why: hidden delta: The gradient for the layer below is computed after the weights were already changed.
import numpy as np

class Dense:
    def __init__(self, n_in, n_out):
        self.W = np.random.randn(n_in, n_out)
        self.b = np.zeros((1, n_out))
    def forward(self, x):
        self.x = x
        return x @ self.W + self.b
    def backward(self, grad, lr):
        self.W -= lr * self.x.T @ grad
        self.b -= lr * grad.sum(axis=0, keepdims=True)
        return grad @ self.W.T

class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y
    def backward(self, grad, lr):
        return grad * self.y * (1 - self.y)

np.random.seed(33)
X = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)], float)
Y = (X.sum(1) % 2).reshape(-1, 1)
net = [Dense(3, 6), Sigmoid(), Dense(6, 1), Sigmoid()]
for epoch in range(6000):
    a = X
    for layer in net:
        a = layer.forward(a)
    g = a - Y
    for layer in net[::-1]:
        g = layer.backward(g, 0.5)
print(a.round(2).ravel())
