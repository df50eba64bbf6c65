# verdict: right
import random
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))


class Network:
    def __init__(self, sizes):
        self.sizes = sizes
        self.biases = [np.random.randn(y, 1) for y in sizes[1:]]
        self.weights = [np.random.randn(y, x) for x, y in zip(sizes[:-1], sizes[1:])]

    def feedforward(self, a):
        for b, w in zip(self.biases, self.weights):
            a = sigmoid(w @ a + b)
        return a

    def backprop(self, x, y):
        nabla_b = [None] * len(self.biases)
        nabla_w = [None] * len(self.weights)
        activation, activations, zs = x, [x], []
        for b, w in zip(self.biases, self.weights):
            z = w @ activation + b
            zs.append(z)
            activation = sigmoid(z)
            activations.append(activation)
        delta = (activations[-1] - y) * sigmoid_prime(zs[-1])
        nabla_b[-1] = delta
        nabla_w[-1] = delta @ activations[-2].T
        for l in range(2, len(self.sizes)):
            delta = self.weights[-l + 1].T @ delta * sigmoid_prime(zs[-l])
            nabla_b[-l] = delta
            nabla_w[-l] = delta @ activations[-l - 1].T
        return nabla_b, nabla_w

    def update_mini_batch(self, batch, eta):
        nb = [np.zeros(b.shape) for b in self.biases]
        nw = [np.zeros(w.shape) for w in self.weights]
        for x, y in batch:
            db, dw = self.backprop(x, y)
            nb = [s + d for s, d in zip(nb, db)]
            nw = [s + d for s, d in zip(nw, dw)]
        self.weights = [w - eta / len(batch) * g for w, g in zip(self.weights, nw)]
        self.biases = [b - eta / len(batch) * g for b, g in zip(self.biases, nb)]


random.seed(1)
np.random.seed(1)
data = []
for k in range(60):
    kind = k % 3
    x = np.random.randn(2, 1) * 0.4 + np.array([[kind - 1.0], [kind % 2]])
    y = np.zeros((3, 1))
    y[kind] = 1.0
    data.append((x, y))

net = Network([2, 6, 3])
for epoch in range(60):
    random.shuffle(data)
    for k in range(0, len(data), 10):
        batch = data[k:k + 10]
        net.update_mini_batch(batch, 3.0)

good = sum(int(np.argmax(net.feedforward(x)) == np.argmax(y)) for x, y in data)
print("{0} / {1}".format(good, len(data)))
