# verdict: right
"""Neurons as objects. Learns a two-bit full adder table (sum and carry)."""
import random
from math import exp

random.seed(11)


class Neuron:
    def __init__(self, n_inputs):
        self.weights = [random.uniform(-1, 1) for _ in range(n_inputs)]
        self.bias = random.uniform(-1, 1)
        self.output = 0.0
        self.delta = 0.0

    def activate(self, inputs):
        total = self.bias
        for w, x in zip(self.weights, inputs):
            total += w * x
        self.output = 1.0 / (1.0 + exp(-total))
        return self.output

    def learn(self, inputs, rate):
        for i, x in enumerate(inputs):
            self.weights[i] += rate * self.delta * x
        self.bias += rate * self.delta


class Network:
    def __init__(self, *sizes):
        self.layers = []
        for before, here in zip(sizes, sizes[1:]):
            self.layers.append([Neuron(before) for _ in range(here)])

    def forward(self, values):
        for layer in self.layers:
            values = [n.activate(values) for n in layer]
        return values

    def backward(self, target):
        for n, t in zip(self.layers[-1], target):
            n.delta = (t - n.output) * n.output * (1 - n.output)
        for i in range(len(self.layers) - 2, -1, -1):
            for j, n in enumerate(self.layers[i]):
                err = sum(m.weights[j] * m.delta for m in self.layers[i + 1])
                n.delta = err * n.output * (1 - n.output)

    def update(self, inputs, rate):
        for layer in self.layers:
            for n in layer:
                n.learn(inputs, rate)
            inputs = [n.output for n in layer]


table = []
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            s = a + b + c
            table.append(([a, b, c], [s % 2, s // 2]))

net = Network(3, 5, 2)
for epoch in range(1500):
    loss = 0
    for x, t in table:
        y = net.forward(x)
        loss += sum((p - q) ** 2 for p, q in zip(t, y))
        net.backward(t)
        net.update(x, 0.7)
    if epoch % 300 == 0:
        print(epoch, round(loss, 4))

for x, t in table:
    print(x, t, [round(v, 2) for v in net.forward(x)])
