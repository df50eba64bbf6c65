# verdict: right
import math
import random


class Neuron:
    def __init__(self, n_inputs):
        self.weights = [random.uniform(-1, 1) for _ in range(n_inputs)]
        self.bias = random.uniform(-0.5, 0.5)
        self.output = 0.0
        self.delta = 0.0

    def fire(self, inputs):
        total = self.bias
        for w, i in zip(self.weights, inputs):
            total += w * i
        self.output = math.tanh(total)
        return self.output


random.seed(12)
net = [[Neuron(2) for _ in range(4)], [Neuron(4) for _ in range(3)], [Neuron(3)]]
cases = [((-1, -1), -1), ((-1, 1), 1), ((1, -1), 1), ((1, 1), -1)]
rate = 0.1

for epoch in range(1000):
    error = 0
    for point, wanted in cases:
        signal = list(point)
        for layer in net:
            signal = [n.fire(signal) for n in layer]
        top = net[-1][0]
        error += (wanted - top.output) ** 2
        top.delta = (wanted - top.output) * (1 - top.output ** 2)
        for k in range(len(net) - 2, -1, -1):
            for j, n in enumerate(net[k]):
                n.delta = sum(m.delta * m.weights[j] for m in net[k + 1]) * (1 - n.output ** 2)
        signal = list(point)
        for layer in net:
            for n in layer:
                n.weights = [w + rate * n.delta * s for w, s in zip(n.weights, signal)]
                n.bias += rate * n.delta
            signal = [n.output for n in layer]
    if epoch % 200 == 0:
        print("error", error)
