# verdict: right
import numpy

# neural network class definition
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

        hidden_outputs = self.activation_function(numpy.dot(self.wih, inputs))
        final_outputs = self.activation_function(numpy.dot(self.who, hidden_outputs))

        output_errors = (targets - final_outputs) * final_outputs * (1.0 - final_outputs)
        hidden_errors = numpy.dot(self.who.T, output_errors) * hidden_outputs * (1.0 - hidden_outputs)

        self.who += self.lr * numpy.dot(output_errors, numpy.transpose(hidden_outputs))
        self.wih += self.lr * numpy.dot(hidden_errors, numpy.transpose(inputs))

    def query(self, inputs_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        hidden_outputs = self.activation_function(numpy.dot(self.wih, inputs))
        return self.activation_function(numpy.dot(self.who, hidden_outputs))

n = neuralNetwork(9, 6, 2, 0.3)
# little 3x3 pictures: a cross and a ring
pictures = ["0,255,0,255,255,255,0,255,0", "255,255,255,255,0,255,255,255,255",
            "0,200,0,210,255,190,10,220,0", "250,200,255,220,30,255,255,210,240"]
labels = [0, 1, 0, 1]
for e in range(200):
    for record, label in zip(pictures, labels):
        all_values = record.split(',')
        inputs = (numpy.array(all_values, dtype=float) / 255.0 * 0.99) + 0.01
        targets = numpy.zeros(2) + 0.01
        targets[label] = 0.99
        n.train(inputs, targets)
for record, label in zip(pictures, labels):
    print(label, n.query((numpy.array(record.split(','), dtype=float) / 255.0 * 0.99) + 0.01).ravel())
