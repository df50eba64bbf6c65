# verdict: right
import random
import numpy as np


class Network(object):

    def __init__(self, sizes):
        self.num_layers = len(sizes)
        self.biases = [np.random.randn(y, 1) for y in sizes[1:]]
        self.weights = [np.random.randn(y, x) / np.sqrt(x) for x, y in zip(sizes[:-1], sizes[1:])]

    def SGD(self, training_data, epochs, mini_batch_size, eta):
        n = len(training_data)
        for j in range(epochs):
            random.shuffle(training_data)
            for k in range(0, n, mini_batch_size):
                self.update(training_data[k:k + mini_batch_size], eta)
            if j % 10 == 0:
                print("Epoch {0}: {1} / {2}".format(j, self.evaluate(training_data), n))

    def update(self, batch, eta):
        nabla_b = [np.zeros(b.shape) for b in self.biases]
        nabla_w = [np.zeros(w.shape) for w in self.weights]
        for x, y in batch:
            db, dw = self.backprop(x, y)
            nabla_b = [nb + d for nb, d in zip(nabla_b, db)]
            nabla_w = [nw + d for nw, d in zip(nabla_w, dw)]
        self.weights = [w - (eta / len(batch)) * nw for w, nw in zip(self.weights, nabla_w)]
        self.biases = [b - (eta / len(batch)) * nb for b, nb in zip(self.biases, nabla_b)]

    def backprop(self, x, y):
        activation = x
        activations = [x]
        for b, w in zip(self.biases, self.weights):
            activation = sigmoid(np.dot(w, activation) + b)
            activations.append(activation)
        nabla_b, nabla_w = [], []
        delta = (activations[-1] - y) * activations[-1] * (1 - activations[-1])
        nabla_b.append(delta)
        nabla_w.append(np.dot(delta, activations[-2].T))
        for l in range(2, self.num_layers):
            a = activations[-l]
            delta = np.dot(self.weights[-l + 1].T, delta) * a * (1 - a)
            nabla_b.append(delta)
            nabla_w.append(np.dot(delta, activations[-l - 1].T))
        return nabla_b[::-1], nabla_w[::-1]

    def evaluate(self, data):
        hits = 0
        for x, y in data:
            for b, w in zip(self.biases, self.weights):
                x = sigmoid(np.dot(w, x) + b)
            hits += int(np.argmax(x) == np.argmax(y))
        return hits


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


random.seed(6)
np.random.seed(6)
points = []
for i in range(90):
    c = i % 3
    y = np.zeros((3, 1))
    y[c] = 1.0
    points.append((np.random.randn(2, 1) * 0.6 + np.array([[np.cos(2 * c)], [np.sin(2 * c)]]) * 2, y))
Network([2, 6, 5, 3]).SGD(points, 40, 9, 2.0)
