# verdict: right
import numpy as np

class Dense:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.standard_normal((n_in, n_out)) / np.sqrt(n_in)
        self.b = np.zeros(n_out)

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

class ReLU:
    def forward(self, x):
        self.mask = x > 0
        return x * self.mask

    def backward(self, grad):
        return grad * self.mask

    def step(self, lr):
        pass

class Network:
    def __init__(self, layers):
        self.layers = layers

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, grad):
        for layer in reversed(self.layers):
            grad = layer.backward(grad)

    def step(self, lr):
        for layer in self.layers:
            layer.step(lr)

rng = np.random.default_rng(0)
X = rng.uniform(-1, 1, (64, 2))
Y = np.hstack([X[:, :1] * X[:, 1:], X[:, :1] - X[:, 1:]])
net = Network([Dense(2, 16, rng), ReLU(), Dense(16, 2, rng)])

for epoch in range(150):
    for s in range(0, len(X), 8):
        xb, yb = X[s:s + 8], Y[s:s + 8]
        out = net.forward(xb)
        net.backward(2 * (out - yb) / out.size)
        net.step(0.1)
    if epoch % 30 == 0:
        print(epoch, np.mean((net.forward(X) - Y) ** 2))
