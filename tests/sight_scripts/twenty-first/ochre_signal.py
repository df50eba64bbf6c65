# verdict: right
import math
import random

random.seed(9)


class Neuron:
    def __init__(self, inputs):
        self.weights = [random.uniform(-1.5, 1.5) for _ in range(inputs)]
        self.bias = random.uniform(-1.5, 1.5)

    def fire(self, values):
        self.values = values
        total = self.bias
        for w, v in zip(self.weights, values):
            total += w * v
        self.output = 1 / (1 + math.exp(-total))
        return self.output

    def slope(self):
        return self.output * (1 - self.output)

    def adjust(self, rate):
        for i, v in enumerate(self.values):
            self.weights[i] += rate * self.delta * v
        self.bias += rate * self.delta


hidden = [Neuron(2) for _ in range(3)]
last = Neuron(3)
table = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]

for turn in range(6000):
    for values, wanted in table:
        got = last.fire([n.fire(values) for n in hidden])
        last.delta = (wanted - got) * last.slope()
        for i, n in enumerate(hidden):
            n.delta = last.delta * last.weights[i] * n.slope()
        for n in hidden + [last]:
            n.adjust(0.9)
for values, wanted in table:
    print(values, wanted, round(last.fire([n.fire(values) for n in hidden]), 3))
