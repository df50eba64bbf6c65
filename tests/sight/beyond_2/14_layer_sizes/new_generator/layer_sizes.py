import numpy as np


class Net:
    def __init__(self, synapses):
        self.synapses = [np.array(s, dtype=float) for s in synapses]
        self.depth = len(self.synapses)

    def run(self, X):
        self.layers = {0: X}
        for n in range(self.depth):
            total = np.matmul(self.layers[n], self.synapses[n])
            self.layers[n + 1] = 1 / (1 + np.exp(-total))
        return [self.layers[n] for n in range(self.depth + 1)]

    def blame(self, layers, y):
        """Deltas by the number of their layer, from the last to the first."""
        delta = {}
        n = self.depth
        delta[n] = (layers[n] - y) * layers[n] * (1 - layers[n])
        while n > 1:
            n -= 1
            delta[n] = np.matmul(delta[n + 1], np.transpose(self.synapses[n])) * layers[n] * (1 - layers[n])
        return [delta[n] for n in sorted(delta)]


def initial_synapses(sizes, seed):
    rng = np.random.default_rng(seed)
    shapes = [(sizes[n - 1], sizes[n]) for n in range(1, len(sizes))]
    return [rng.random(shape) * 2.0 - 1.0 for shape in shapes]


def forward(X, synapses):
    return Net(synapses).run(X)


def deltas(layers, y, synapses):
    return Net(synapses).blame(layers, y)


def training_step(X, y, synapses, alpha):
    net = Net(synapses)
    layers = net.run(X)
    for n, delta in enumerate(net.blame(layers, y)):
        net.synapses[n] -= alpha * np.matmul(np.transpose(layers[n]), delta)
    return net.synapses
