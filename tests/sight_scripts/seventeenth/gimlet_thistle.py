# verdict: right
import math
import random


class Neuron:
    def __init__(self, numInputs):
        self.weights = [random.gauss(0, 0.8) for _ in range(numInputs)]
        self.bias = random.gauss(0, 0.8)
        self.output = 0.0
        self.delta = 0.0

    def fire(self, inputs):
        total = self.bias
        for i in range(len(inputs)):
            total += self.weights[i] * inputs[i]
        self.output = math.tanh(total)
        return self.output

    def learn(self, inputs, rate):
        for i in range(len(inputs)):
            self.weights[i] -= rate * self.delta * inputs[i]
        self.bias -= rate * self.delta


random.seed(1234)
hiddenLayer = [Neuron(2) for _ in range(4)]
outputNeuron = Neuron(4)
trainingSet = [((0, 0), -0.9), ((0, 1), 0.9), ((1, 0), 0.9), ((1, 1), -0.9)]

def compute(x):
    return outputNeuron.fire([n.fire(x) for n in hiddenLayer])

for epoch in range(1000):
    sse = 0.0
    for x, target in trainingSet:
        y = compute(x)
        sse += (target - y) ** 2
        outputNeuron.delta = (y - target) * (1 - y * y)
        for k in range(len(hiddenLayer)):
            n = hiddenLayer[k]
            n.delta = outputNeuron.delta * outputNeuron.weights[k] * (1 - n.output * n.output)
        hidden = [n.output for n in hiddenLayer]
        outputNeuron.learn(hidden, 0.1)
        for n in hiddenLayer:
            n.learn(x, 0.1)
    if epoch % 250 == 0:
        print("epoch", epoch, "sse", sse)
