# verdict: wrong
# line: 35
# also: 40
# why: The activation slope is taken at tanh(x), so tanh is applied twice in the derivative.
import numpy as np


class Dense:
    def __init__(self, input_size, output_size):
        self.weights = np.random.randn(output_size, input_size) * 0.7
        self.bias = np.random.randn(output_size, 1) * 0.1

    def forward(self, input):
        self.input = input
        return np.dot(self.weights, self.input) + self.bias

    def backward(self, g_out, eta):
        weights_gradient = np.dot(g_out, self.input.T)
        input_gradient = np.dot(self.weights.T, g_out)
        self.weights -= eta * weights_gradient
        self.bias -= eta * g_out
        return input_gradient


class Elementwise:
    def __init__(self, f, df):
        self.f = f
        self.df = df

    def forward(self, input):
        self.input = input
        return self.f(self.input)

    def backward(self, g_out, eta):
        return g_out * self.df(self.f(self.input))


class Tanh(Elementwise):
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


def train(network, xs, ys, epochs, eta):
    for e in range(epochs):
        error = 0
        seen = 0
        for x, y in zip(xs, ys):
            output = predict(network, x)
            error += mse(y, output)
            grad = mse_prime(y, output)
            for layer in reversed(network):
                grad = layer.backward(grad, eta)
            seen += 1
        if e % 100 == 0:
            print(f"{e}/{epochs}, error={error / seen:.5f}")


np.random.seed(5)
X = np.reshape([[(k >> 2) & 1, (k >> 1) & 1, k & 1] for k in range(8)], (8, 3, 1))
Y = np.reshape([[bin(k).count("1") % 2, bin(k).count("1") // 2] for k in range(8)], (8, 2, 1))  # sum and carry
network = [Dense(3, 6), Tanh(), Dense(6, 2), Tanh()]
train(network, X, Y, 300, 0.1)
for x in X:
    print(x.ravel(), predict(network, x).ravel().round(2))
