# verdict: wrong
# line: 19
# also: 21
# why: The layer changes its weights before it sends the gradient back through them.
import numpy as np


class FullyConnected:
    def __init__(self, input_size, output_size):
        self.weights = np.random.randn(output_size, input_size) * 0.7
        self.bias = np.random.randn(output_size, 1) * 0.1

    def forward(self, input):
        self.input = input
        return np.dot(self.weights, self.input) + self.bias

    def backward(self, dout, learning_rate):
        dw = np.dot(dout, self.input.T)
        self.weights -= learning_rate * dw
        self.bias -= learning_rate * dout
        return np.dot(self.weights.T, dout)


class Activation:
    def __init__(self, f, f_prime):
        self.f = f
        self.f_prime = f_prime

    def forward(self, input):
        self.input = input
        return self.f(self.input)

    def backward(self, dout, learning_rate):
        return dout * self.f_prime(self.input)


class Tanh(Activation):
    def __init__(self):
        super().__init__(np.tanh, lambda x: 1 - np.tanh(x) ** 2)


def mse(y_true, y_pred):
    return np.mean((y_true - y_pred) ** 2)


def dmse(y_true, y_pred):
    return 2 * (y_pred - y_true) / np.size(y_true)


def predict(model, x):
    out = x
    for layer in model:
        out = layer.forward(out)
    return out


def train(model, xs, ys, epochs, learning_rate):
    for e in range(epochs):
        error = 0
        seen = 0
        for x, y in zip(xs, ys):
            output = predict(model, x)
            error += mse(y, output)
            grad = dmse(y, output)
            for layer in reversed(model):
                grad = layer.backward(grad, learning_rate)
            seen += 1
        if e % 100 == 0:
            print(f"{e}/{epochs}, error={error / seen:.5f}")


np.random.seed(6)
X = np.reshape([[0, 0], [0, 1], [1, 0], [1, 1]], (4, 2, 1))
Y = np.reshape([[0, 0], [1, 0], [1, 0], [0, 1]], (4, 2, 1))  # sum and carry
model = [FullyConnected(2, 4), Tanh(), FullyConnected(4, 2), Tanh()]
train(model, X, Y, 500, 0.4)
for x in X:
    print(x.ravel(), predict(model, x).ravel().round(2))
