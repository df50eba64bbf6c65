# verdict: right
# seven segment display -> even or odd, prime or not
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
        hidden_outputs = self.activation_function(numpy.dot(self.wih, inputs))
        final_outputs = self.activation_function(numpy.dot(self.who, hidden_outputs))
        output_errors = targets - final_outputs
        output_errors_slope = output_errors * final_outputs * (1.0 - final_outputs)
        hidden_errors = numpy.dot(self.who.T, output_errors_slope)
        self.who += self.lr * numpy.dot(output_errors_slope, numpy.transpose(hidden_outputs))
        self.wih += self.lr * numpy.dot(hidden_errors * hidden_outputs * (1.0 - hidden_outputs), numpy.transpose(inputs))

    def query(self, inputs_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        return self.activation_function(self.who @ self.activation_function(self.wih @ inputs))

segments = ["1110111", "0010010", "1011101", "1011011", "0111010",
            "1101011", "1101111", "1010010", "1111111", "1111011"]
primes = (2, 3, 5, 7)
numpy.random.seed(10)
n = neuralNetwork(8, 12, 2, 0.4)
for e in range(400):
    for digit, text in enumerate(segments):
        inputs = [0.01 + 0.98 * int(c) for c in text] + [1.0]
        n.train(inputs, [0.99 if digit % 2 == 0 else 0.01, 0.99 if digit in primes else 0.01])

for digit, text in enumerate(segments):
    print(digit, n.query([0.01 + 0.98 * int(c) for c in text] + [1.0]).ravel().round(2))
