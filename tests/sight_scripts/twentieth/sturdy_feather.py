# verdict: wrong
# line: 34
# also: 36, 37
# why: loop: the updates stand behind the loop over the samples, so only the last sample of each epoch is learnt
import numpy as np


class Network(object):

    def __init__(self, sizes):
        self.biases = [np.random.randn(y, 1) for y in sizes[1:]]
        self.weights = [np.random.randn(y, x) for x, y in zip(sizes[:-1], sizes[1:])]

    def feedforward(self, x):
        self.activations = [x]
        for b, w in zip(self.biases, self.weights):
            x = sigmoid(np.dot(w, x) + b)
            self.activations.append(x)
        return x

    def backprop(self, x, y):
        out = self.feedforward(x)
        nabla_w, nabla_b = [], []
        delta = (out - y) * out * (1 - out)
        for l in range(len(self.weights) - 1, -1, -1):
            a = self.activations[l]
            nabla_w.insert(0, np.dot(delta, a.T))
            nabla_b.insert(0, delta)
            delta = np.dot(self.weights[l].T, delta) * a * (1 - a)
        return nabla_w, nabla_b

    def train(self, data, epochs, eta):
        for j in range(epochs):
            for x, y in data:
                nabla_w, nabla_b = self.backprop(x, y)
            self.weights = [w - eta * nw for w, nw in zip(self.weights, nabla_w)]
            self.biases = [b - eta * nb for b, nb in zip(self.biases, nabla_b)]
            if j % 50 == 0:
                good = sum(int(np.argmax(self.feedforward(x)) == np.argmax(y)) for x, y in data)
                print("Epoch {0}: {1} / {2}".format(j, good, len(data)))


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


np.random.seed(1)
data = []
for k in range(60):
    c = k % 3
    x = np.array([[np.cos(2.1 * c)], [np.sin(2.1 * c)]]) + 0.35 * np.random.randn(2, 1)
    y = np.zeros((3, 1))
    y[c] = 1
    data.append((x, y))

net = Network([2, 8, 3])
net.train(data, 300, 0.5)
