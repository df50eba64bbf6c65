# verdict: right
import numpy


class neuralNetwork:

    def __init__(self, inputnodes, hiddennodes, outputnodes, learningrate):
        self.inodes = inputnodes
        self.hnodes = hiddennodes
        self.onodes = outputnodes
        self.wih = numpy.random.normal(0.0, pow(self.inodes, -0.5), (self.hnodes, self.inodes))
        self.who = numpy.random.normal(0.0, pow(self.hnodes, -0.5), (self.onodes, self.hnodes))
        self.lr = learningrate
        self.activation_function = lambda x: 1.0 / (1.0 + numpy.exp(-x))

    def train(self, inputs_list, targets_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        targets = numpy.array(targets_list, ndmin=2).T

        hidden_inputs = numpy.dot(self.wih, inputs)
        hidden_outputs = self.activation_function(hidden_inputs)
        final_inputs = numpy.dot(self.who, hidden_outputs)
        final_outputs = self.activation_function(final_inputs)

        output_errors = targets - final_outputs
        output_grad = output_errors * final_outputs * (1.0 - final_outputs)
        hidden_errors = numpy.dot(self.who.T, output_grad)

        self.who += self.lr * numpy.dot(output_grad, numpy.transpose(hidden_outputs))
        self.wih += self.lr * numpy.dot(hidden_errors * hidden_outputs * (1.0 - hidden_outputs), numpy.transpose(inputs))

    def query(self, inputs_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        hidden_outputs = self.activation_function(numpy.dot(self.wih, inputs))
        return self.activation_function(numpy.dot(self.who, hidden_outputs))


numpy.random.seed(16)
# letters on a 4x4 grid: L, T, X, O
shapes = {
    "L": "1000100010001111",
    "T": "1111010001000100",
    "X": "1001011001101001",
    "O": "0110100110010110",
}
n = neuralNetwork(16, 6, 4, 0.3)
for e in range(400):
    for k, letter in enumerate("LTXO"):
        record = numpy.array([int(c) for c in shapes[letter]]) * 0.98 + 0.01
        targets = numpy.zeros(4) + 0.01
        targets[k] = 0.99
        n.train(record, targets)

for letter in "LTXO":
    record = [int(c) * 0.98 + 0.01 for c in shapes[letter]]
    print(letter, numpy.round(n.query(record).ravel(), 2))
