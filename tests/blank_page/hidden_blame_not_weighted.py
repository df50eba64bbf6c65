# verdict: wrong
# first wrong: hidden_delta
# line: 29
# mistake: l1error-ignores-weights
# why: each hidden neuron receives the whole output delta, unweighted (broadcasting makes it fit)
from numpy import exp, array, random, dot, ones, hstack

class NeuralNetwork():
    def __init__(self, hidden_neurons):
        random.seed(1)
        self.weights_hidden = 2 * random.random((3, hidden_neurons)) - 1
        self.weights_output = 2 * random.random((hidden_neurons, 1)) - 1

    def squash(self, x):
        return 1 / (1 + exp(-x))

    def gradient(self, x):
        return x * (1 - x)

    def think(self, inputs):
        hidden = self.squash(dot(inputs, self.weights_hidden))
        return hidden, self.squash(dot(hidden, self.weights_output))

    def train(self, inputs, outputs, repetitions):
        for repetition in range(repetitions):
            hidden, guess = self.think(inputs)
            error = outputs - guess
            output_delta = error * self.gradient(guess)
            hidden_delta = output_delta * self.gradient(hidden)
            self.weights_output += dot(hidden.T, output_delta)
            self.weights_hidden += dot(inputs.T, hidden_delta)

network = NeuralNetwork(5)
corners = array([[0, 0], [0, 1], [1, 0], [1, 1]])
network.train(hstack([corners, ones((4, 1))]), array([[0, 1, 1, 0]]).T, 10000)
print(network.think(array([1, 0, 1]))[1])
