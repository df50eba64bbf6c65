# verdict: right
# why: Neuron and layer objects with getters, error terms are collected from the next layer before any weight is changed; each weight moves by rate times delta times input.
import math
import random


class Neuron:
    def __init__(self, number_of_inputs):
        self.weights = []
        for i in range(number_of_inputs + 1):      # last one is the bias
            self.weights.append(random.random() * 2 - 1)
        self.output = 0.0
        self.delta = 0.0
        self.inputs = None

    def activate(self, inputs):
        self.inputs = inputs + [1.0]
        total = 0.0
        for i in range(len(self.inputs)):
            total = total + self.inputs[i] * self.weights[i]
        self.output = 1.0 / (1.0 + math.exp(-total))
        return self.output

    def get_weight(self, index):
        return self.weights[index]

    def update_weights(self, learning_rate):
        for i in range(len(self.weights)):
            self.weights[i] = self.weights[i] - learning_rate * self.delta * self.inputs[i]


class Layer:
    def __init__(self, size, inputs_per_neuron):
        self.neurons = [Neuron(inputs_per_neuron) for _ in range(size)]

    def activate(self, inputs):
        return [neuron.activate(inputs) for neuron in self.neurons]


class NeuralNetwork:
    def __init__(self, *sizes):
        self.layers = []
        for i in range(1, len(sizes)):
            self.layers.append(Layer(sizes[i], sizes[i - 1]))

    def feed_forward(self, inputs):
        values = inputs
        for layer in self.layers:
            values = layer.activate(values)
        return values

    def back_propagate(self, inputs, targets, learning_rate):
        outputs = self.feed_forward(inputs)
        for i, neuron in enumerate(self.layers[-1].neurons):
            neuron.delta = (outputs[i] - targets[i]) * neuron.output * (1 - neuron.output)
        for li in range(len(self.layers) - 2, -1, -1):
            for i, neuron in enumerate(self.layers[li].neurons):
                error = 0.0
                for following in self.layers[li + 1].neurons:
                    error += following.delta * following.get_weight(i)
                neuron.delta = error * neuron.output * (1 - neuron.output)
        for layer in self.layers:
            for neuron in layer.neurons:
                neuron.update_weights(learning_rate)


class Main:
    @staticmethod
    def main():
        random.seed(99)
        network = NeuralNetwork(2, 3, 2, 1)
        training_set = [([0.0, 0.0], [0.0]), ([0.0, 1.0], [1.0]), ([1.0, 0.0], [1.0]), ([1.0, 1.0], [0.0])]
        for epoch in range(3000):
            for inputs, targets in training_set:
                network.back_propagate(inputs, targets, 0.9)
        for inputs, targets in training_set:
            print(inputs, targets, network.feed_forward(inputs))


Main.main()
