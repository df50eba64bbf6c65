# verdict: wrong
# line: 29
# also: 27
import numpy as np

np.random.seed(19)


class Layer:
    def forward(self, x):
        raise NotImplementedError

    def backward(self, grad, lr):
        raise NotImplementedError


class Linear(Layer):
    def __init__(self, n_in, n_out):
        self.weights = np.random.uniform(-1, 1, (n_in, n_out)) / np.sqrt(n_in)
        self.bias = np.zeros(n_out)

    def forward(self, x):
        self.inputs = x
        return np.dot(x, self.weights) + self.bias

    def backward(self, grad, lr):
        self.weights -= lr * np.dot(self.inputs.T, grad)
        self.bias -= lr * np.sum(grad, axis=0)
        return np.dot(grad, self.weights.T)


class Tanh(Layer):
    def forward(self, x):
        self.outputs = np.tanh(x)
        return self.outputs

    def backward(self, grad, lr):
        return grad * (1 - self.outputs ** 2)


class Model:
    def __init__(self):
        self.layers = []

    def add(self, layer):
        self.layers.append(layer)
        return self

    def train(self, x, y, epochs, lr):
        for epoch in range(epochs):
            out = x
            for layer in self.layers:
                out = layer.forward(out)
            grad = (out - y) / len(x)
            for layer in reversed(self.layers):
                grad = layer.backward(grad, lr)
            if epoch % 100 == 0:
                print("epoch", epoch, "loss", np.mean((out - y) ** 2))


x = np.random.uniform(-1, 1, (40, 2))
y = np.sin(3 * x[:, :1]) * x[:, 1:]
model = Model()
model.add(Linear(2, 16)).add(Tanh()).add(Linear(16, 8)).add(Tanh()).add(Linear(8, 1))
model.train(x, y, 500, 0.3)
