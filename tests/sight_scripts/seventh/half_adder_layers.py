# verdict: right
import numpy as np


class Dense:
    def __init__(self, input_size, output_size):
        self.weights = np.random.randn(output_size, input_size) * 0.7
        self.bias = np.random.randn(output_size, 1) * 0.1

    def forward(self, input):
        self.input = input
        return np.dot(self.weights, self.input) + self.bias

    def backward(self, output_gradient, learning_rate):
        weights_gradient = np.dot(output_gradient, self.input.T)
        input_gradient = np.dot(self.weights.T, output_gradient)
        self.weights -= learning_rate * weights_gradient
        self.bias -= learning_rate * output_gradient
        return input_gradient


class Activation:
    def __init__(self, f, f_prime):
        self.f = f
        self.f_prime = f_prime

    def forward(self, input):
        self.input = input
        return self.f(self.input)

    def backward(self, output_gradient, learning_rate):
        return output_gradient * self.f_prime(self.input)


class Tanh(Activation):
    def __init__(self):
        super().__init__(np.tanh, lambda x: 1 - np.tanh(x) ** 2)


def mse(y_true, y_pred):
    return np.mean((y_true - y_pred) ** 2)


def mse_prime(y_true, y_pred):
    return 2 * (y_pred - y_true) / np.size(y_true)


def predict(network, x):
    out = x
    for layer in network:
        out = layer.forward(out)
    return out


def train(network, xs, ys, epochs, learning_rate):
    for e in range(epochs):
        error = 0
        seen = 0
        for x, y in zip(xs, ys):
            output = predict(network, x)
            error += mse(y, output)
            grad = mse_prime(y, output)
            for layer in reversed(network):
                grad = layer.backward(grad, learning_rate)
            seen += 1
        if e % 100 == 0:
            print(f"{e}/{epochs}, error={error / seen:.5f}")


np.random.seed(5)
X = np.reshape([[0, 0], [0, 1], [1, 0], [1, 1]], (4, 2, 1))
Y = np.reshape([[0, 0], [1, 0], [1, 0], [0, 1]], (4, 2, 1))  # sum and carry
network = [Dense(2, 4), Tanh(), Dense(4, 2), Tanh()]
train(network, X, Y, 600, 0.1)
for x in X:
    print(x.ravel(), predict(network, x).ravel().round(2))
