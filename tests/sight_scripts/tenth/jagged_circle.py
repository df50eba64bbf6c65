# verdict: wrong
# line: 23
# also: 24
# why: The layer changes its weights before it sends the gradient back through them.
import numpy as np
np.random.seed(123)

class Layer:
    def forward(self, inputs): raise NotImplementedError
    def backward(self, output_gradient, learning_rate): raise NotImplementedError

class FullyConnected(Layer):
    def __init__(self, input_size, output_size):
        self.weights = np.random.randn(input_size, output_size) * 0.7
        self.bias = np.random.randn(1, output_size) * 0.1

    def forward(self, inputs):
        self.inputs = inputs
        return np.dot(inputs, self.weights) + self.bias

    def backward(self, output_gradient, learning_rate):
        weights_gradient = np.dot(self.inputs.T, output_gradient)
        self.weights -= learning_rate * weights_gradient
        input_gradient = np.dot(output_gradient, self.weights.T)
        self.bias -= learning_rate * output_gradient.sum(axis=0, keepdims=True)
        return input_gradient

class Activation(Layer):
    def forward(self, inputs):
        self.inputs = inputs
        return np.tanh(inputs)

    def backward(self, output_gradient, learning_rate):
        return output_gradient * (1 - np.tanh(self.inputs) ** 2)

X = np.random.uniform(-1, 1, (30, 2))
Y = X[:, :1] * X[:, 1:]
layers = [FullyConnected(2, 8), Activation(), FullyConnected(8, 1)]
for epoch in range(2000):
    output = X
    for layer in layers:
        output = layer.forward(output)
    gradient = 2 * (output - Y) / Y.size
    for layer in layers[::-1]:
        gradient = layer.backward(gradient, 0.3)
    if epoch % 400 == 0:
        print("epoch", epoch, "error", np.mean((output - Y) ** 2))
