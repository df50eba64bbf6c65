# verdict: right
import math
import random


class Neuron:
    def __init__(self, inputCount):
        self.weights = [random.uniform(-0.8, 0.8) for i in range(inputCount + 1)]
        self.output = 0.0
        self.delta = 0.0
        self.lastInputs = []

    def fire(self, inputs):
        self.lastInputs = list(inputs) + [1.0]
        total = 0.0
        for i in range(len(self.weights)):
            total += self.weights[i] * self.lastInputs[i]
        self.output = 1.0 / (1.0 + math.exp(-total))
        return self.output

    def slope(self):
        return self.output * (1.0 - self.output)

    def adjust(self, rate):
        for i in range(len(self.weights)):
            self.weights[i] -= rate * self.delta * self.lastInputs[i]


class Network:
    def __init__(self, inputCount, hiddenCount):
        self.hidden = [Neuron(inputCount) for i in range(hiddenCount)]
        self.outputNeuron = Neuron(hiddenCount)

    def predict(self, inputs):
        return self.outputNeuron.fire([n.fire(inputs) for n in self.hidden])

    def trainOne(self, inputs, expected, rate):
        actual = self.predict(inputs)
        self.outputNeuron.delta = (actual - expected) * self.outputNeuron.slope()
        for i in range(len(self.hidden)):
            n = self.hidden[i]
            n.delta = self.outputNeuron.delta * self.outputNeuron.weights[i] * n.slope()
        self.outputNeuron.adjust(rate)
        for n in self.hidden:
            n.adjust(rate)
        return (actual - expected) ** 2


def main():
    random.seed(12345)
    rows = [([0.0, 0.0], 1.0), ([0.0, 1.0], 0.0), ([1.0, 0.0], 0.0), ([1.0, 1.0], 1.0)]
    network = Network(2, 4)
    for epoch in range(800):
        total = 0.0
        for row in rows:
            total += network.trainOne(row[0], row[1], 0.9)
        if epoch % 200 == 0:
            print("epoch %d  sse %.5f" % (epoch, total))
    for row in rows:
        print(row[0], "->", round(network.predict(row[0]), 3))


main()
