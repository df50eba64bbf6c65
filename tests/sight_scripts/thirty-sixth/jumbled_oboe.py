# verdict: right
import math
import random


class Neuron:
    def __init__(self, inputs):
        self.weights = [random.gauss(0, 0.8) for _ in range(inputs)]
        self.bias = random.gauss(0, 0.8)
        self.output = 0.0
        self.delta = 0.0

    def fire(self, values):
        self.inputs = values
        z = self.bias
        for w, v in zip(self.weights, values):
            z += w * v
        self.output = math.tanh(z)
        return self.output

    def adjust(self, rate):
        for i in range(len(self.weights)):
            self.weights[i] += rate * self.delta * self.inputs[i]
        self.bias += rate * self.delta


class Layer:
    def __init__(self, size, inputs):
        self.neurons = [Neuron(inputs) for _ in range(size)]

    def fire(self, values):
        return [n.fire(values) for n in self.neurons]


class Network:
    def __init__(self, *sizes):
        self.layers = [Layer(b, a) for a, b in zip(sizes, sizes[1:])]

    def predict(self, values):
        for layer in self.layers:
            values = layer.fire(values)
        return values

    def train(self, values, wanted, rate):
        got = self.predict(values)
        for n, w, g in zip(self.layers[-1].neurons, wanted, got):
            n.delta = (w - g) * (1 - g * g)
        for li in range(len(self.layers) - 2, -1, -1):
            after = self.layers[li + 1]
            for j, n in enumerate(self.layers[li].neurons):
                pulled = sum(m.delta * m.weights[j] for m in after.neurons)
                n.delta = pulled * (1 - n.output * n.output)
        for layer in self.layers:
            for n in layer.neurons:
                n.adjust(rate)
        return sum((w - g) ** 2 for w, g in zip(wanted, got))


random.seed(77)
# traffic light: (red, yellow, green) -> (brake, accelerate)
cases = [
    ([1, -1, -1], [0.8, -0.8]),
    ([1, 1, -1], [0.8, 0.8]),
    ([-1, 1, -1], [0.8, -0.8]),
    ([-1, -1, 1], [-0.8, 0.8]),
    ([-1, -1, -1], [0.8, 0.8]),
]
net = Network(3, 4, 3, 2)
for turn in range(1500):
    err = sum(net.train(a, b, 0.1) for a, b in cases)
    if turn % 300 == 0:
        print(turn, round(err, 4))
for a, b in cases:
    print(a, b, [round(v, 2) for v in net.predict(a)])
