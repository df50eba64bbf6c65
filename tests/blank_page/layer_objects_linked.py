# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each layer object knows its successor; deltas are set for all layers first, the weights are changed afterwards
import numpy as np


class Layer:
    def __init__(self, n_in, n_out, rng):
        self.weights = rng.uniform(-1, 1, (n_in, n_out))
        self.bias = rng.uniform(-1, 1, n_out)
        self.next = None
        self.source = self.value = self.delta = None

    def forward(self, source):
        self.source = source
        self.value = 1 / (1 + np.exp(-(source @ self.weights + self.bias)))
        return self.value if self.next is None else self.next.forward(self.value)

    def set_delta(self, target):
        if self.next is None:
            blame = self.value - target
        else:
            self.next.set_delta(target)
            blame = self.next.delta @ self.next.weights.T
        self.delta = blame * self.value * (1 - self.value)

    def adjust(self, rate):
        self.weights -= rate * self.source.T @ self.delta
        self.bias -= rate * self.delta.sum(axis=0)
        if self.next is not None:
            self.next.adjust(rate)


class Network:
    def __init__(self, *sizes, seed=0):
        rng = np.random.default_rng(seed)
        self.layers = [Layer(a, b, rng) for a, b in zip(sizes, sizes[1:])]
        for one, two in zip(self.layers, self.layers[1:]):
            one.next = two

    def train(self, x, y, epochs, rate):
        for _ in range(epochs):
            self.layers[0].forward(x)
            self.layers[0].set_delta(y)
            self.layers[0].adjust(rate)

    def __call__(self, x):
        return self.layers[0].forward(x)


x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
net = Network(2, 4, 3, 1, seed=3)
print("before", net(x).ravel())
net.train(x, y, epochs=9000, rate=1.2)
print("after ", net(x).ravel())
