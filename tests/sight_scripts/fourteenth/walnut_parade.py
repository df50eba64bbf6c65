# verdict: right
import math
import random


class NeuralNetwork:
    def __init__(self, inputSize, hiddenSize, learningRate):
        self.inputSize = inputSize
        self.hiddenSize = hiddenSize
        self.learningRate = learningRate
        self.weightsIH = [[random.uniform(-1, 1) for j in range(hiddenSize)] for i in range(inputSize + 1)]
        self.weightsHO = [random.uniform(-1, 1) for j in range(hiddenSize + 1)]
        self.hidden = [0.0] * hiddenSize
        self.output = 0.0

    def activate(self, x):
        return 1.0 / (1.0 + math.exp(-x))

    def feedForward(self, inputs):
        for j in range(self.hiddenSize):
            total = self.weightsIH[self.inputSize][j]
            for i in range(self.inputSize):
                total += inputs[i] * self.weightsIH[i][j]
            self.hidden[j] = self.activate(total)
        total = self.weightsHO[self.hiddenSize]
        for j in range(self.hiddenSize):
            total += self.hidden[j] * self.weightsHO[j]
        self.output = self.activate(total)
        return self.output

    def backPropagate(self, inputs, target):
        outputDelta = (target - self.output) * self.output * (1.0 - self.output)
        hiddenDelta = [0.0] * self.hiddenSize
        for j in range(self.hiddenSize):
            hiddenDelta[j] = outputDelta * self.weightsHO[j] * self.hidden[j] * (1.0 - self.hidden[j])
        for j in range(self.hiddenSize):
            self.weightsHO[j] += self.learningRate * outputDelta * self.hidden[j]
        self.weightsHO[self.hiddenSize] += self.learningRate * outputDelta
        for j in range(self.hiddenSize):
            for i in range(self.inputSize):
                self.weightsIH[i][j] += self.learningRate * hiddenDelta[j] * inputs[i]
            self.weightsIH[self.inputSize][j] += self.learningRate * hiddenDelta[j]


random.seed(11)
net = NeuralNetwork(2, 4, 0.7)
inputs = [[0, 0], [0, 1], [1, 0], [1, 1]]
targets = [0, 1, 1, 0]
for epoch in range(3000):
    for k in range(4):
        net.feedForward(inputs[k])
        net.backPropagate(inputs[k], targets[k])
for k in range(4):
    print(inputs[k], "->", round(net.feedForward(inputs[k]), 3))
