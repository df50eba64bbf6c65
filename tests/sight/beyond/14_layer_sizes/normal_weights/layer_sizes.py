import numpy as np


class Chain:
    def __init__(self, synapses):
        self.w = list(synapses)
        self.values = []
        self.d = {}

    def ahead(self, X):
        self.values = [X]
        for w in self.w:
            z = np.matmul(self.values[-1], w)
            self.values.append(1 / (1 + np.exp(-z)))
        return self.values

    def back(self, y):
        n = len(self.w)
        top = self.values[n]
        self.d[n] = (top - y) * top * (1 - top)
        for i in range(n - 1, 0, -1):
            v = self.values[i]
            self.d[i] = np.matmul(self.d[i + 1], np.transpose(self.w[i])) * v * (1 - v)
        return [self.d[i] for i in range(1, n + 1)]

    def update(self, alpha):
        for i in range(len(self.w)):
            self.w[i] = self.w[i] - alpha * np.matmul(np.transpose(self.values[i]), self.d[i + 1])
        return self.w


def initial_synapses(sizes, seed):
    np.random.seed(seed)
    synapses = []
    before = sizes[0]
    for after in sizes[1:]:
        synapses.append(np.random.randn(before, after))
        before = after
    return synapses


def forward(X, synapses):
    return Chain(synapses).ahead(X)


def deltas(layers, y, synapses):
    chain = Chain(synapses)
    chain.values = list(layers)
    return chain.back(y)


def training_step(X, y, synapses, alpha):
    chain = Chain(synapses)
    chain.ahead(X)
    chain.back(y)
    return chain.update(alpha)
