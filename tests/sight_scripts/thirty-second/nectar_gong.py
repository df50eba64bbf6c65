# verdict: right
import numpy as np

class Layer:
    def params_step(self, lr):
        pass

class Linear(Layer):
    def __init__(self, i, o, rng):
        self.W = rng.uniform(-1, 1, (i, o)) * np.sqrt(6 / (i + o))
        self.b = np.zeros((1, o))
    def forward(self, x):
        self.inp = x
        return x @ self.W + self.b
    def backward(self, grad):
        self.dW = self.inp.T @ grad
        self.db = grad.sum(axis=0, keepdims=True)
        return grad @ self.W.T
    def params_step(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db

class Sigmoid(Layer):
    def forward(self, x):
        self.out = 1 / (1 + np.exp(-x))
        return self.out
    def backward(self, grad):
        return grad * self.out * (1 - self.out)

class Sequential:
    def __init__(self, *layers):
        self.layers = layers
    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x
    def train(self, X, Y, epochs, lr):
        for e in range(epochs):
            out = self.predict(X)
            grad = 2 * (out - Y) / Y.size
            for layer in reversed(self.layers):
                grad = layer.backward(grad)
            for layer in self.layers:
                layer.params_step(lr)
            if e % 500 == 0:
                print(e, float(np.mean((out - Y) ** 2)))

rng = np.random.default_rng(10)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0, 1], [1, 0], [1, 0], [0, 1]], dtype=float)
model = Sequential(Linear(2, 6, rng), Sigmoid(), Linear(6, 2, rng), Sigmoid())
model.train(X, Y, 2500, 3.0)
print(model.predict(X).round(2))
