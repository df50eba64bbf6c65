# verdict: right
import numpy as np


class NeuralNetwork:
    """Simple feed-forward network with one hidden layer."""

    def __init__(self, numInputs, numHidden, numOutputs, learningRate):
        self.learningRate = learningRate
        random = np.random.RandomState(99)
        self.weightsInputHidden = random.uniform(-1.0, 1.0, (numInputs, numHidden))
        self.biasHidden = np.zeros((1, numHidden))
        self.weightsHiddenOutput = random.uniform(-1.0, 1.0, (numHidden, numOutputs))
        self.biasOutput = np.zeros((1, numOutputs))

    def activation(self, value):
        return 1.0 / (1.0 + np.exp(-value))

    def activationDerivative(self, activated):
        return activated * (1.0 - activated)

    def feedForward(self, inputs):
        self.hidden = self.activation(inputs @ self.weightsInputHidden + self.biasHidden)
        self.output = self.activation(self.hidden @ self.weightsHiddenOutput + self.biasOutput)
        return self.output

    def backPropagate(self, inputs, targets):
        outputDelta = (targets - self.output) * self.activationDerivative(self.output)
        hiddenDelta = (outputDelta @ self.weightsHiddenOutput.T) * self.activationDerivative(self.hidden)
        self.weightsHiddenOutput += self.learningRate * self.hidden.T @ outputDelta
        self.biasOutput += self.learningRate * outputDelta.sum(axis=0, keepdims=True)
        self.weightsInputHidden += self.learningRate * inputs.T @ hiddenDelta
        self.biasHidden += self.learningRate * hiddenDelta.sum(axis=0, keepdims=True)

    def train(self, inputs, targets, epochs):
        for epoch in range(epochs):
            self.feedForward(inputs)
            self.backPropagate(inputs, targets)


if __name__ == "__main__":
    trainInputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
    trainTargets = np.array([[0], [1], [1], [0]], dtype=float)
    network = NeuralNetwork(2, 4, 1, 0.7)
    network.train(trainInputs, trainTargets, 5000)
    print(network.feedForward(trainInputs).round(3).tolist())
