# verdict: right
import numpy as np

class Layer:
    def __init__(self):
        self.input = None
        self.output = None

class Dense(Layer):
    def __init__(self, input_size, output_size):
        self.weights = np.random.rand(input_size, output_size) - 0.5
        self.bias = np.random.rand(1, output_size) - 0.5

    def forward(self, input):
        self.input = input
        return self.input @ self.weights + self.bias

    def backward(self, output_error, learning_rate):
        input_error = output_error @ self.weights.T
        weights_error = self.input.T @ output_error
        self.weights -= learning_rate * weights_error
        self.bias -= learning_rate * output_error
        return input_error

class Activation(Layer):
    def __init__(self, f, df):
        self.f = f
        self.df = df

    def forward(self, input):
        self.input = input
        return self.f(input)

    def backward(self, output_error, learning_rate):
        return self.df(self.input) * output_error

tanh = lambda z: np.tanh(z)
tanh_prime = lambda z: 1 - np.tanh(z) ** 2

x_train = np.array([[[0, 0]], [[0, 1]], [[1, 0]], [[1, 1]]])
y_train = np.array([[[0]], [[1]], [[1]], [[0]]])

layers = [Dense(2, 3), Activation(tanh, tanh_prime), Dense(3, 1), Activation(tanh, tanh_prime)]

for epoch in range(800):
    err = 0
    for x, y in zip(x_train, y_train):
        out = x
        for layer in layers:
            out = layer.forward(out)
        err += np.mean((y - out) ** 2)
        grad = 2 * (out - y) / y.size
        for layer in reversed(layers):
            grad = layer.backward(grad, 0.1)
    if (epoch + 1) % 200 == 0:
        print('epoch %d/%d   error=%f' % (epoch + 1, 800, err / 4))
