# verdict: right
# why: Stochastic mini-batch descent on the quadratic cost, Nielsen's layout with columns, the mean over each mini-batch.
"""A stripped-down version of network.py from the online book, for Python 3."""
import random
import numpy as np


class Network(object):

    def __init__(self, sizes):
        self.num_layers = len(sizes)
        self.sizes = sizes
        self.biases = [np.random.randn(y, 1) for y in sizes[1:]]
        self.weights = [np.random.randn(y, x)
                        for x, y in zip(sizes[:-1], sizes[1:])]

    def feedforward(self, a):
        for b, w in zip(self.biases, self.weights):
            a = sigmoid(np.dot(w, a) + b)
        return a

    def SGD(self, data, epochs, mini_batch_size, eta):
        n = len(data)
        for j in range(epochs):
            random.shuffle(data)
            for k in range(0, n, mini_batch_size):
                self.update_mini_batch(data[k:k + mini_batch_size], eta)
            if j % 20 == 0:
                print("Epoch {0}: {1} / {2}".format(j, self.evaluate(data), n))

    def update_mini_batch(self, batch, eta):
        nabla_b = [np.zeros(b.shape) for b in self.biases]
        nabla_w = [np.zeros(w.shape) for w in self.weights]
        for x, y in batch:
            dnb, dnw = self.backprop(x, y)
            nabla_b = [nb + d for nb, d in zip(nabla_b, dnb)]
            nabla_w = [nw + d for nw, d in zip(nabla_w, dnw)]
        self.weights = [w - (eta / len(batch)) * nw
                        for w, nw in zip(self.weights, nabla_w)]
        self.biases = [b - (eta / len(batch)) * nb
                       for b, nb in zip(self.biases, nabla_b)]

    def backprop(self, x, y):
        nabla_b = [None] * len(self.biases)
        nabla_w = [None] * len(self.weights)
        activation = x
        activations = [x]
        zs = []
        for b, w in zip(self.biases, self.weights):
            z = np.dot(w, activation) + b
            zs.append(z)
            activation = sigmoid(z)
            activations.append(activation)
        delta = (activations[-1] - y) * sigmoid_prime(zs[-1])
        nabla_b[-1] = delta
        nabla_w[-1] = np.dot(delta, activations[-2].T)
        for l in range(2, self.num_layers):
            sp = sigmoid_prime(zs[-l])
            delta = np.dot(self.weights[-l + 1].T, delta) * sp
            nabla_b[-l] = delta
            nabla_w[-l] = np.dot(delta, activations[-l - 1].T)
        return nabla_b, nabla_w

    def evaluate(self, data):
        return sum(int(np.argmax(self.feedforward(x)) == np.argmax(y))
                   for x, y in data)


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))


if __name__ == "__main__":
    np.random.seed(3)
    random.seed(3)
    data = []
    for _ in range(120):
        p = np.random.uniform(-1, 1, (2, 1))
        t = np.zeros((2, 1))
        t[int(p[0, 0] * p[1, 0] > 0)] = 1.0
        data.append((p, t))
    Network([2, 8, 6, 2]).SGD(data, 100, 10, 3.0)
