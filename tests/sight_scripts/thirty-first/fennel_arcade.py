# verdict: right
import numpy as np

class Dense:
    def __init__(self, n_in, n_out):
        self.W = np.random.randn(n_in, n_out) * 0.5
        self.b = np.zeros((1, n_out))

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, grad, lr):
        grad_x = grad @ self.W.T
        self.W -= lr * self.x.T @ grad
        self.b -= lr * grad.sum(axis=0, keepdims=True)
        return grad_x

class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, grad, lr):
        return grad * self.y * (1 - self.y)

class Tanh:
    def forward(self, x):
        self.y = np.tanh(x)
        return self.y

    def backward(self, grad, lr):
        return grad * (1 - self.y ** 2)

np.random.seed(64)
X = np.random.uniform(-1, 1, (25, 2))
Y = ((X[:, [0]] > 0) ^ (X[:, [1]] > 0)).astype(float)
layers = [Dense(2, 6), Tanh(), Dense(6, 4), Tanh(), Dense(4, 1), Sigmoid()]
for epoch in range(1000):
    a = X
    for layer in layers:
        a = layer.forward(a)
    grad = 2 * (a - Y) / len(X)
    for layer in reversed(layers):
        grad = layer.backward(grad, 0.8)
    if epoch % 250 == 0:
        print(epoch, np.mean((a - Y) ** 2))
