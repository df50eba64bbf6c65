# verdict: wrong
# line: 25
# also: 27, 28
# why: hidden errors from the output errors without the output's slope
import numpy

class neuralNetwork:

    def __init__(self, inputnodes, hiddennodes, outputnodes, learningrate):
        self.lr = learningrate
        self.wih = numpy.random.normal(0.0, pow(inputnodes, -0.5), (hiddennodes, inputnodes))
        self.who = numpy.random.normal(0.0, pow(hiddennodes, -0.5), (outputnodes, hiddennodes))

    def activation_function(self, x):
        return 1.0 / (1.0 + numpy.exp(-x))

    def train(self, inputs_list, targets_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        targets = numpy.array(targets_list, ndmin=2).T

        hidden_outputs = self.activation_function(numpy.dot(self.wih, inputs))
        final_outputs = self.activation_function(numpy.dot(self.who, hidden_outputs))

        output_errors = targets - final_outputs
        hidden_errors = numpy.dot(self.who.T, output_errors)

        self.who += self.lr * numpy.dot(output_errors * final_outputs * (1.0 - final_outputs), numpy.transpose(hidden_outputs))
        self.wih += self.lr * numpy.dot(hidden_errors * hidden_outputs * (1.0 - hidden_outputs), numpy.transpose(inputs))
        return float((output_errors ** 2).sum())

numpy.random.seed(33)
n = neuralNetwork(4, 6, 3, 0.3)
records = [(numpy.random.rand(4) * 0.98 + 0.01, i % 3) for i in range(15)]
for e in range(200):
    total = 0
    for values, label in records:
        targets = numpy.zeros(3) + 0.01
        targets[label] = 0.99
        total += n.train(values, targets)
    if e % 40 == 0:
        print("epoch", e, "squared error", total)
