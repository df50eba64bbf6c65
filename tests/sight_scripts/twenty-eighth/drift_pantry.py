# verdict: right
import random
import math

class Neuron:
    def __init__(self, n):
        self.weights = [random.uniform(-0.5, 0.5) for _ in range(n)]
        self.bias = random.uniform(-0.5, 0.5)
        self.output = 0
        self.delta = 0

    def activate(self, inputs):
        total = self.bias
        for w, i in zip(self.weights, inputs):
            total += w * i
        self.output = 1.0 / (1.0 + math.exp(-total))
        return self.output

class Network:
    def __init__(self, *sizes):
        self.layers = [[Neuron(a) for _ in range(b)] for a, b in zip(sizes, sizes[1:])]

    def forward(self, row):
        for layer in self.layers:
            row = [n.activate(row) for n in layer]
        return row

    def backward(self, expected):
        for i in reversed(range(len(self.layers))):
            layer = self.layers[i]
            for j, neuron in enumerate(layer):
                if i == len(self.layers) - 1:
                    error = neuron.output - expected[j]
                else:
                    error = 0.0
                    for nxt in self.layers[i + 1]:
                        error += nxt.weights[j] * nxt.delta
                neuron.delta = error * neuron.output * (1.0 - neuron.output)

    def update(self, row, rate):
        inputs = row
        for layer in self.layers:
            for neuron in layer:
                for k in range(len(inputs)):
                    neuron.weights[k] -= rate * neuron.delta * inputs[k]
                neuron.bias -= rate * neuron.delta
            inputs = [n.output for n in layer]

random.seed(1)
dataset = [([2.7, 2.5], 0), ([1.4, 2.3], 0), ([3.3, 4.4], 0), ([1.3, 1.8], 0),
           ([7.6, 2.7], 1), ([5.3, 2.0], 1), ([6.9, 1.7], 1), ([8.6, -0.2], 1)]
net = Network(2, 3, 2)
for epoch in range(300):
    sse = 0
    for row, label in dataset:
        want = [1 if label == c else 0 for c in range(2)]
        out = net.forward(row)
        sse += sum((w - o) ** 2 for w, o in zip(want, out))
        net.backward(want)
        net.update(row, 0.5)
    if epoch % 60 == 0:
        print(">epoch=%d, error=%.4f" % (epoch, sse))
