# verdict: wrong
# line: 34
import numpy as np

rng = np.random.RandomState(71)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


class Network:
    def __init__(self, sizes):
        self.L = len(sizes)
        self.biases = [rng.randn(n, 1) for n in sizes[1:]]
        self.weights = [rng.randn(n, m) for m, n in zip(sizes[:-1], sizes[1:])]

    def feedforward(self, a):
        for b, w in zip(self.biases, self.weights):
            a = sigmoid(w @ a + b)
        return a

    def backprop(self, x, y):
        a, acts = x, [x]
        for b, w in zip(self.biases, self.weights):
            a = sigmoid(w @ a + b)
            acts.append(a)
        nb, nw = [0] * (self.L - 1), [0] * (self.L - 1)
        delta = acts[-1] - y            # cross entropy
        nb[-1] = delta
        nw[-1] = delta @ acts[-2].T
        for l in range(2, self.L):
            sp = acts[-l] * (1 - acts[-l])
            delta = (self.weights[-l].T @ delta) * sp
            nb[-l] = delta
            nw[-l] = delta @ acts[-l - 1].T
        return nb, nw

    def sgd(self, data, epochs, eta):
        for e in range(epochs):
            for i in rng.permutation(len(data)):
                nb, nw = self.backprop(*data[i])
                self.biases = [b - eta * d for b, d in zip(self.biases, nb)]
                self.weights = [w - eta * d for w, d in zip(self.weights, nw)]
            if e % 20 == 0:
                print(e, sum(float(np.sum((self.feedforward(x) - y) ** 2)) for x, y in data))


patterns = rng.randint(0, 2, (12, 4, 1)).astype(float)
network = Network([4, 4, 4, 4])
network.sgd([(p, p[::-1]) for p in patterns], 80, 0.3)
