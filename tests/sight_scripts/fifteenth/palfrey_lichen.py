# verdict: wrong
# line: 17
# also: 19
# why: Dense.backward updates its weights before it computes the gradient for the layer below
import numpy as np

class Dense:
    def __init__(self, n_in, n_out):
        self.W = np.random.randn(n_in, n_out) * np.sqrt(1.0 / n_in)
        self.b = np.zeros((1, n_out))

    def forward(self, inp):
        self.inp = inp
        return inp @ self.W + self.b

    def backward(self, grad, lr):
        self.W -= lr * (self.inp.T @ grad)
        self.b -= lr * grad.sum(axis=0, keepdims=True)
        return grad @ self.W.T

class Tanh:
    def forward(self, inp):
        self.out = np.tanh(inp)
        return self.out

    def backward(self, grad, lr):
        return grad * (1 - self.out ** 2)

class Sequential:
    def __init__(self, *layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, grad, lr):
        for layer in reversed(self.layers):
            grad = layer.backward(grad, lr)

np.random.seed(33)
X = np.random.uniform(-2, 2, (100, 2))
Y = (np.sin(X[:, :1]) * X[:, 1:])
net = Sequential(Dense(2, 20), Tanh(), Dense(20, 10), Tanh(), Dense(10, 1))

for epoch in range(1500):
    out = net.forward(X)
    loss = np.mean((out - Y) ** 2)
    net.backward(2 * (out - Y) / len(X), lr=0.1)
    if epoch % 300 == 0:
        print(f"Epoch {epoch}, loss {loss:.5f}")
