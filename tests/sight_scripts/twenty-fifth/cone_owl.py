# verdict: right
import numpy as np

class Dense:
    def __init__(self, n_in, n_out):
        self.W = np.random.uniform(-1, 1, (n_in, n_out))
        self.b = np.random.uniform(-1, 1, (1, n_out))
    def forward(self, x):
        self.x = x
        return x @ self.W + self.b
    def backward(self, grad, lr):
        gx = grad @ self.W.T
        self.W -= lr * self.x.T @ grad
        self.b -= lr * grad.sum(axis=0, keepdims=True)
        return gx

class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y
    def backward(self, grad, lr):
        return grad * (1 - self.y ** 2)

class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y
    def backward(self, grad, lr):
        return grad * self.y * (1 - self.y)

# parity of three bits
X = np.array([[(i >> 2) & 1, (i >> 1) & 1, i & 1] for i in range(8)], dtype=float)
Y = X.sum(axis=1, keepdims=True) % 2

layers = [Dense(3, 6), Tanh(), Dense(6, 1), Sigmoid()]
for epoch in range(3000):
    out = X
    for layer in layers:
        out = layer.forward(out)
    grad = 2 * (out - Y)
    for layer in reversed(layers):
        grad = layer.backward(grad, 0.15)
print(np.round(out, 2).ravel(), Y.ravel())
