# mistake: best-alpha-error
# question: 07_alpha/best_alpha
# style: layer objects, min
import numpy as np


class Layer:
    def __init__(self, w):
        self.w = w

    def go(self, x):
        self.x = x
        self.a = 1 / (1 + np.exp(-np.matmul(x, self.w)))
        return self.a

    def blame(self, err):
        self.d = err * self.a * (1 - self.a)
        return np.matmul(self.d, self.w.T)

    def move(self, alpha):
        self.w = self.w - alpha * np.matmul(self.x.T, self.d)


class Stack:
    def __init__(self, *ws):
        self.layers = [Layer(w) for w in ws]

    def go(self, x):
        for layer in self.layers:
            x = layer.go(x)
        return x

    def turn(self, X, y, alpha):
        err = self.go(X) - y
        for layer in self.layers[::-1]:
            err = layer.blame(err)
        for layer in self.layers:
            layer.move(alpha)

    def error(self, X, y):
        return float(np.mean(np.abs(self.go(X) - y)))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net, errors = Stack(synapse_0, synapse_1), []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(net.error(X, y))
        net.turn(X, y, alpha)
    return [layer.w for layer in net.layers] + [errors]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    left = []
    for alpha in alphas:
        net = Stack(synapse_0, synapse_1)
        for _ in range(iterations):
            net.turn(X, y, alpha)
        left.append(net.error(X, y))
    return min(e for e in left if e == e)
