# verdict: wrong
# line: 9
# also: 10
class NeuralNet:
    """A feed forward net with one hidden layer, lists only."""

    def __init__(self, numInputs, numHidden, numOutputs, learningRate):
        self.learningRate = learningRate
        self.hiddenWeights = [[0.5 for i in range(numInputs + 1)] for j in range(numHidden)]
        self.outputWeights = [[0.5 for j in range(numHidden + 1)] for k in range(numOutputs)]

    def activate(self, value):
        return 1 / (1 + math.e ** -value)

    def predict(self, inputs):
        self.inputs = inputs + [1]
        self.hidden = []
        for weights in self.hiddenWeights:
            self.hidden.append(self.activate(sum(w * i for w, i in zip(weights, self.inputs))))
        self.hidden.append(1)
        self.outputs = []
        for weights in self.outputWeights:
            self.outputs.append(self.activate(sum(w * h for w, h in zip(weights, self.hidden))))
        return self.outputs

    def learn(self, inputs, targets):
        outputs = self.predict(inputs)
        outputDeltas = [(t - o) * o * (1 - o) for t, o in zip(targets, outputs)]
        hiddenDeltas = []
        for j in range(len(self.hiddenWeights)):
            total = 0
            for k in range(len(outputDeltas)):
                total += outputDeltas[k] * self.outputWeights[k][j]
            hiddenDeltas.append(total * self.hidden[j] * (1 - self.hidden[j]))

        for k in range(len(self.outputWeights)):
            for j in range(len(self.hidden)):
                self.outputWeights[k][j] += self.learningRate * outputDeltas[k] * self.hidden[j]
        for j in range(len(self.hiddenWeights)):
            for i in range(len(self.inputs)):
                self.hiddenWeights[j][i] += self.learningRate * hiddenDeltas[j] * self.inputs[i]
        return sum((t - o) ** 2 for t, o in zip(targets, outputs))


import math

# half adder: sum and carry
table = [
    ([0, 0], [0, 0]),
    ([0, 1], [1, 0]),
    ([1, 0], [1, 0]),
    ([1, 1], [0, 1]),
]
net = NeuralNet(2, 4, 2, 0.8)
for epoch in range(2000):
    error = 0
    for inputs, targets in table:
        error += net.learn(inputs, targets)
    if epoch % 400 == 0:
        print("Epoch", epoch, "error", error)
for inputs, targets in table:
    print(inputs, targets, net.predict(inputs))
