# verdict: wrong
# line: 40
# also: 41
# why: plain Python: the output weights are changed before the hidden deltas are computed
import math
import random

random.seed(16)


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


class Neuron:
    def __init__(self, n):
        self.w = [random.uniform(-1, 1) for _ in range(n)]
        self.b = random.uniform(-1, 1)

    def fire(self, inputs):
        self.inputs = inputs
        self.out = sigmoid(self.b + sum(w * x for w, x in zip(self.w, inputs)))
        return self.out

    def adjust(self, delta, lr):
        for i, x in enumerate(self.inputs):
            self.w[i] -= lr * delta * x
        self.b -= lr * delta


hidden = [Neuron(2) for _ in range(3)]
output = Neuron(3)
lr = 0.9
samples = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]

for epoch in range(4000):
    for x, target in samples:
        y = output.fire([n.fire(x) for n in hidden])
        delta = (y - target) * y * (1 - y)
        output.adjust(delta, lr)
        hidden_deltas = [delta * w * n.out * (1 - n.out) for w, n in zip(output.w, hidden)]
        for n, d in zip(hidden, hidden_deltas):
            n.adjust(d, lr)

for x, target in samples:
    print(x, target, round(output.fire([n.fire(x) for n in hidden]), 3))
