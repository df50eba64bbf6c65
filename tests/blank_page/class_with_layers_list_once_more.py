# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a list of layer objects, biases trained, three weight matrices
"""Small network, layers kept in a list."""
import numpy as np


class Dense:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.normal(0, 1, (n_in, n_out))
        self.b = np.zeros((1, n_out))

    def forward(self, x):
        self.x = x
        self.a = 1 / (1 + np.exp(-(x @ self.W + self.b)))
        return self.a

    def backward(self, grad_a):
        dz = grad_a * self.a * (1 - self.a)
        self.dW = self.x.T @ dz
        self.db = dz.sum(axis=0, keepdims=True)
        return dz @ self.W.T

    def step(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db


class Network:
    def __init__(self, sizes, seed=0):
        rng = np.random.default_rng(seed)
        self.layers = [Dense(a, b, rng) for a, b in zip(sizes[:-1], sizes[1:])]

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def fit(self, X, Y, lr=1.0, epochs=4000):
        for epoch in range(epochs):
            out = self.predict(X)
            grad = out - Y
            for layer in reversed(self.layers):
                grad = layer.backward(grad)
            for layer in self.layers:
                layer.step(lr)
            if epoch % 1000 == 0:
                print(epoch, ((out - Y) ** 2).mean())


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([[0], [1], [1], [0]], float)
net = Network([3, 5, 4, 1], seed=3)
net.fit(X, Y)
print(net.predict(X).round(3))
