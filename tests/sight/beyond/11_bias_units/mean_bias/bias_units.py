import numpy as np


class Layer:
    def __init__(self, weights, bias):
        self.weights = weights.copy()
        self.bias = bias.copy()

    def go(self, x):
        self.x = x
        self.out = 1 / (1 + np.exp(-(x @ self.weights + self.bias)))
        return self.out

    def back(self, error):
        self.delta = error * self.out * (1 - self.out)
        return self.delta @ self.weights.T

    def learn(self, alpha):
        self.weights -= alpha * self.x.T @ self.delta
        self.bias -= alpha * self.delta.sum(0)


def forward(X, synapse_0, bias_0, synapse_1, bias_1):
    a = Layer(synapse_0, bias_0)
    b = Layer(synapse_1, bias_1)
    hidden = a.go(X)
    return hidden, b.go(hidden)


def bias_derivative(delta):
    return delta.mean(0)


def training_step(X, y, synapse_0, bias_0, synapse_1, bias_1, alpha):
    a = Layer(synapse_0, bias_0)
    b = Layer(synapse_1, bias_1)
    guess = b.go(a.go(X))
    a.back(b.back(guess - y))
    a.learn(alpha)
    b.learn(alpha)
    return a.weights, a.bias, b.weights, b.bias
