# verdict: right
# wrong: -
# line: -
# mistake: -
# style: Java programmer, one object per neuron
import math
import random


class Neuron:
    def __init__(self, numInputs):
        self.weights = [random.uniform(-1.0, 1.0) for _ in range(numInputs)]
        self.bias = random.uniform(-1.0, 1.0)
        self.output = 0.0
        self.delta = 0.0

    def calculate(self, inputs):
        total = self.bias
        for w, x in zip(self.weights, inputs):
            total += w * x
        self.inputs = inputs
        self.output = 1.0 / (1.0 + math.exp(-total))
        return self.output

    def adjust(self, rate):
        for i in range(len(self.weights)):
            self.weights[i] -= rate * self.delta * self.inputs[i]
        self.bias -= rate * self.delta


class Network:
    def __init__(self, numInputs, numHidden):
        self.hidden = [Neuron(numInputs) for _ in range(numHidden)]
        self.out = Neuron(numHidden)

    def fire(self, inputs):
        return self.out.calculate([n.calculate(inputs) for n in self.hidden])

    def learn(self, inputs, target, rate):
        actual = self.fire(inputs)
        self.out.delta = (actual - target) * actual * (1 - actual)
        for i, n in enumerate(self.hidden):
            n.delta = self.out.delta * self.out.weights[i] * n.output * (1 - n.output)
        self.out.adjust(rate)
        for n in self.hidden:
            n.adjust(rate)
        return (actual - target) ** 2


random.seed(5)
network = Network(2, 4)
dataset = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
for epoch in range(5000):
    totalError = 0
    for inputs, target in dataset:
        totalError += network.learn(inputs, target, 0.8)
    if epoch % 1000 == 0:
        print("Epoch " + str(epoch) + ": " + str(totalError))
