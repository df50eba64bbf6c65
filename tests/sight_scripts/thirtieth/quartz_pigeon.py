# verdict: right
import math
import random


class Neuron:
    """A Java programmer's neuron."""

    def __init__(self, inputCount):
        self.weights = []
        for i in range(inputCount):
            self.weights.append(random.random() - 0.5)
        self.bias = random.random() - 0.5
        self.output = 0.0
        self.delta = 0.0
        self.inputs = None

    def getOutput(self):
        return self.output

    def getDelta(self):
        return self.delta

    def setDelta(self, delta):
        self.delta = delta

    def getWeight(self, index):
        return self.weights[index]

    def activate(self, inputs):
        self.inputs = inputs
        total = self.bias
        for i in range(len(inputs)):
            total += self.weights[i] * inputs[i]
        self.output = 1.0 / (1.0 + math.exp(-total))
        return self.output

    def adjust(self, learningRate):
        for i in range(len(self.weights)):
            self.weights[i] -= learningRate * self.delta * self.inputs[i]
        self.bias -= learningRate * self.delta


class NeuralNetwork:
    def __init__(self, inputCount, hiddenCount, outputCount):
        self.hiddenLayer = [Neuron(inputCount) for i in range(hiddenCount)]
        self.outputLayer = [Neuron(hiddenCount) for i in range(outputCount)]

    def feedForward(self, inputs):
        hiddenOutputs = [neuron.activate(inputs) for neuron in self.hiddenLayer]
        return [neuron.activate(hiddenOutputs) for neuron in self.outputLayer]

    def backPropagate(self, targets, learningRate):
        for k in range(len(self.outputLayer)):
            neuron = self.outputLayer[k]
            out = neuron.getOutput()
            neuron.setDelta((out - targets[k]) * out * (1 - out))
        for j in range(len(self.hiddenLayer)):
            neuron = self.hiddenLayer[j]
            total = 0.0
            for follower in self.outputLayer:
                total += follower.getDelta() * follower.getWeight(j)
            out = neuron.getOutput()
            neuron.setDelta(total * out * (1 - out))
        for layer in (self.hiddenLayer, self.outputLayer):
            for neuron in layer:
                neuron.adjust(learningRate)


def main():
    random.seed(2)
    network = NeuralNetwork(3, 5, 2)
    rows = [[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)]
    goals = [[(sum(r) % 2), int(sum(r) >= 2)] for r in rows]
    for epoch in range(500):
        for r in range(len(rows)):
            network.feedForward(rows[r])
            network.backPropagate(goals[r], 0.9)
    for r in range(len(rows)):
        print(rows[r], goals[r], network.feedForward(rows[r]))


main()
