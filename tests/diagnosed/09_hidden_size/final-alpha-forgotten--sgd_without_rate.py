# mistake: final-alpha-forgotten
# question: 09_hidden_size/final_error
# style: layer objects, chained
import numpy as np


class Layer:
    def __init__(self, ins, outs):
        self.w = np.random.uniform(-1, 1, size=(ins, outs))

    def on(self, values):
        self.ins = values
        self.outs = 1 / (1 + np.exp(-values @ self.w))
        return self.outs

    def back(self, error):
        delta = error * self.outs * (1 - self.outs)
        earlier = delta @ self.w.T
        self.w = self.w - self.ins.T @ delta
        return earlier


def build(ins, hid, outs, seed):
    np.random.seed(seed)
    return Layer(ins, hid), Layer(hid, outs)


def initial_weights(inputs, hidden_size, outputs, seed):
    return [layer.w for layer in build(inputs, hidden_size, outputs, seed)]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    one, two = build(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        one.back(two.back(two.on(one.on(X)) - y))
    return np.mean(np.abs(two.on(one.on(X)) - y))
