# verdict: wrong
# line: 25
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

class Network:
    def __init__(self, sizes):
        rng = np.random.default_rng(3)
        self.n = len(sizes)
        self.weights = [rng.normal(size=(b, a)) for a, b in zip(sizes[:-1], sizes[1:])]
        self.biases = [rng.normal(size=(b, 1)) for b in sizes[1:]]

    def backprop(self, x, y):
        acts = [x]
        for w, b in zip(self.weights, self.biases):
            acts.append(sigmoid(w @ acts[-1] + b))
        nabla_w = [None] * (self.n - 1)
        nabla_b = [None] * (self.n - 1)
        delta = (acts[-1] - y) * acts[-1] * (1 - acts[-1])
        nabla_w[-1] = delta @ acts[-2].T
        nabla_b[-1] = delta
        for l in range(2, self.n):
            delta = (self.weights[-l].T @ delta) * acts[-l] * (1 - acts[-l])
            nabla_w[-l] = delta @ acts[-l - 1].T
            nabla_b[-l] = delta
        return nabla_w, nabla_b, acts[-1]

    def train(self, data, epochs, eta):
        for e in range(epochs):
            cost = 0
            for x, y in data:
                nw, nb, out = self.backprop(x, y)
                cost += float(((out - y) ** 2).sum())
                self.weights = [w - eta * g for w, g in zip(self.weights, nw)]
                self.biases = [b - eta * g for b, g in zip(self.biases, nb)]
            if e % 40 == 0:
                print("epoch", e, "cost", cost)

rng = np.random.default_rng(8)
data = []
for k in range(12):
    x = rng.uniform(0, 1, (3, 1))
    data.append((x, np.sort(x, axis=0)))
Network([3, 3, 3, 3]).train(data, 200, 1.0)
