# verdict: wrong
# line: 38
# why: output delta: sigmoid_prime expects the sum, but gets the activation, so the sigmoid is applied twice in the output delta.
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))


class Network(object):
    def __init__(self, sizes):
        self.biases = [np.random.randn(y, 1) for y in sizes[1:]]
        self.weights = [np.random.randn(y, x) for x, y in zip(sizes[:-1], sizes[1:])]

    def sgd(self, pairs, epochs, eta):
        for j in range(epochs):
            np.random.shuffle(pairs)
            for row in pairs:
                x, y = row[:2].reshape(2, 1), row[2:].reshape(1, 1)
                dw, db = self.backprop(x, y)
                self.weights = [w - eta * g for w, g in zip(self.weights, dw)]
                self.biases = [b - eta * g for b, g in zip(self.biases, db)]
            if j % 50 == 0:
                print("epoch", j, self.cost(pairs))

    def backprop(self, x, y):
        a, zs, acts = x, [], [x]
        for w, b in zip(self.weights, self.biases):
            z = w @ a + b
            a = sigmoid(z)
            zs.append(z)
            acts.append(a)
        delta = (acts[-1] - y) * sigmoid_prime(acts[-1])
        db, dw = [delta], [delta @ acts[-2].T]
        for l in range(2, len(self.weights) + 1):
            delta = (self.weights[-l + 1].T @ delta) * sigmoid_prime(zs[-l])
            db.insert(0, delta)
            dw.insert(0, delta @ acts[-l - 1].T)
        return dw, db

    def cost(self, pairs):
        a = pairs[:, :2].T
        for w, b in zip(self.weights, self.biases):
            a = sigmoid(w @ a + b)
        return np.mean((a - pairs[:, 2]) ** 2)


np.random.seed(5)
p = np.random.rand(50, 2)
Network([2, 6, 1]).sgd(np.c_[p, p[:, 0] > p[:, 1] ** 2], 200, 1.0)
