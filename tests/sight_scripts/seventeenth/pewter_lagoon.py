# verdict: right
import random
import numpy as np

class Network(object):
    def __init__(self, sizes):
        self.num_layers = len(sizes)
        self.biases = [np.random.randn(y, 1) for y in sizes[1:]]
        self.weights = [np.random.randn(y, x) / np.sqrt(x) for x, y in zip(sizes[:-1], sizes[1:])]

    def feedforward(self, a):
        for b, w in zip(self.biases, self.weights):
            a = sigmoid(w @ a + b)
        return a

    def SGD(self, training_data, epochs, size, eta):
        for j in range(epochs):
            random.shuffle(training_data)
            for k in range(0, len(training_data), size):
                self.update(training_data[k:k + size], eta)

    def update(self, batch, eta):
        n = len(batch)
        nb = [np.zeros(b.shape) for b in self.biases]
        nw = [np.zeros(w.shape) for w in self.weights]
        for x, y in batch:
            db, dw = self.backprop(x, y)
            nb = [a + d for a, d in zip(nb, db)]
            nw = [a + d for a, d in zip(nw, dw)]
        self.weights = [w - eta / n * g for w, g in zip(self.weights, nw)]
        self.biases = [b - eta / n * g for b, g in zip(self.biases, nb)]

    def backprop(self, x, y):
        activations = [x]
        for b, w in zip(self.biases, self.weights):
            activations.append(sigmoid(w @ activations[-1] + b))
        db = [None] * len(self.biases)
        dw = [None] * len(self.weights)
        a = activations[-1]
        delta = (a - y) * a * (1 - a)
        db[-1] = delta
        dw[-1] = delta @ activations[-2].T
        for l in range(2, self.num_layers):
            a = activations[-l]
            delta = (self.weights[-l + 1].T @ delta) * a * (1 - a)
            db[-l] = delta
            dw[-l] = delta @ activations[-l - 1].T
        return db, dw

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

random.seed(1); np.random.seed(1)
pts = [np.random.rand(2, 1) for _ in range(40)]
data = [(p, np.array([[float(p[0, 0] > p[1, 0])], [float(p.sum() > 1)]])) for p in pts]
net = Network([2, 5, 4, 2])
net.SGD(data, 60, 8, 2.0)
print(np.mean([np.sum((net.feedforward(x) - y) ** 2) for x, y in data]))
