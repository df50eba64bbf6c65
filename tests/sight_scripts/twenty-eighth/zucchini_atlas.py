# verdict: wrong
# line: 12
import numpy as np

class Swish:
    def forward(self, z):
        self.z = z
        self.s = 1 / (1 + np.exp(-z))
        return z * self.s

    def backward(self, grad):
        return grad * self.s

class Linear:
    def __init__(self, fan_in, fan_out):
        self.W = np.random.normal(0, np.sqrt(1 / fan_in), (fan_in, fan_out))
        self.b = np.zeros(fan_out)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, grad):
        self.dW = self.x.T @ grad
        self.db = grad.sum(axis=0)
        return grad @ self.W.T

    def step(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db

class Sequential:
    def __init__(self, *layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, grad):
        for layer in self.layers[::-1]:
            grad = layer.backward(grad)

    def step(self, lr):
        for layer in self.layers:
            if hasattr(layer, 'step'):
                layer.step(lr)

np.random.seed(50)
x = np.random.randn(128, 2)
y = np.maximum(x[:, :1], x[:, 1:]) * 1.5
net = Sequential(Linear(2, 8), Swish(), Linear(8, 8), Swish(), Linear(8, 1))
for it in range(500):
    out = net.forward(x)
    net.backward(2 * (out - y) / len(x))
    net.step(0.05)
    if it % 100 == 0:
        print(it, np.mean((out - y) ** 2))
