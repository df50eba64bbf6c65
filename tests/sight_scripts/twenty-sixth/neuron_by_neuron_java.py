# verdict: right
import random


# ported from my old Java applet, hence the style
class Neuron:
    def __init__(self, inputCount, rnd):
        self.weights = [rnd.uniform(-0.5, 0.5) for i in range(inputCount)]
        self.bias = rnd.uniform(-0.5, 0.5)
        self.output = 0.0
        self.delta = 0.0
        self.lastInputs = None

    def activate(self, inputs):
        self.lastInputs = inputs
        s = self.bias
        for i in range(len(inputs)):
            s += self.weights[i] * inputs[i]
        self.output = s if s > 0 else 0.1 * s
        return self.output

    def slope(self):
        return 1.0 if self.output > 0 else 0.1

    def adjust(self, eta):
        for i in range(len(self.weights)):
            self.weights[i] -= eta * self.delta * self.lastInputs[i]
        self.bias -= eta * self.delta


class Network:
    def __init__(self, sizes, rnd):
        self.layers = []
        for k in range(1, len(sizes)):
            self.layers.append([Neuron(sizes[k - 1], rnd) for j in range(sizes[k])])

    def feed(self, values):
        for layer in self.layers:
            values = [n.activate(values) for n in layer]
        return values

    def train(self, values, target, eta):
        result = self.feed(values)
        for j, n in enumerate(self.layers[-1]):
            n.delta = (result[j] - target[j]) * n.slope()
        for k in range(len(self.layers) - 2, -1, -1):
            for j, n in enumerate(self.layers[k]):
                total = 0.0
                for nxt in self.layers[k + 1]:
                    total += nxt.weights[j] * nxt.delta
                n.delta = total * n.slope()
        for layer in self.layers:
            for n in layer:
                n.adjust(eta)
        return sum((r - t) ** 2 for r, t in zip(result, target))


rnd = random.Random(6)
net = Network([2, 4, 3, 2], rnd)
samples = []
for i in range(12):
    a, b = rnd.random(), rnd.random()
    samples.append(([a, b], [a + b, abs(a - b)]))

for epoch in range(150):
    total = 0.0
    for values, target in samples:
        total += net.train(values, target, 0.05)
    if epoch % 50 == 0:
        print("epoch", epoch, "error", total)
