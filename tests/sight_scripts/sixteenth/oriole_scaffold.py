# verdict: wrong
# line: 30
# also: 28
# why: layer framework: the input gradient is computed with the already changed weights
import numpy as np

rng = np.random.default_rng(94)


class Layer:
    def forward(self, x):
        raise NotImplementedError

    def backward(self, grad, lr):
        raise NotImplementedError


class FullyConnected(Layer):
    def __init__(self, n_in, n_out):
        self.weights = rng.uniform(-0.5, 0.5, (n_in, n_out))
        self.bias = rng.uniform(-0.5, 0.5, (1, n_out))

    def forward(self, x):
        self.input = x
        return x @ self.weights + self.bias

    def backward(self, grad, lr):
        self.weights -= lr * self.input.T @ grad
        self.bias -= lr * grad
        return grad @ self.weights.T


class Activation(Layer):
    def __init__(self, f, df):
        self.f, self.df = f, df

    def forward(self, x):
        self.input = x
        return self.f(x)

    def backward(self, grad, lr):
        return grad * self.df(self.input)


class Network:
    def __init__(self, layers):
        self.layers = layers

    def predict(self, x):
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def fit(self, xs, ys, epochs, lr):
        for epoch in range(epochs):
            for x, y in zip(xs, ys):
                x, y = x.reshape(1, -1), y.reshape(1, -1)
                grad = 2 * (self.predict(x) - y) / y.size
                for layer in reversed(self.layers):
                    grad = layer.backward(grad, lr)


def dtanh(x):
    return 1 - np.tanh(x) ** 2


xs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
ys = np.array([[0], [1], [1], [0]], dtype=float)
net = Network([FullyConnected(2, 3), Activation(np.tanh, dtanh), FullyConnected(3, 1), Activation(np.tanh, dtanh)])
net.fit(xs, ys, 1000, 0.1)
print([round(net.predict(x[None])[0, 0], 3) for x in xs])
