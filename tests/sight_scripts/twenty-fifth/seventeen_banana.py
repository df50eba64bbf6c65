# verdict: right
import numpy

class neuralNetwork:

    def __init__(self, inputnodes, hiddennodes, outputnodes, learningrate):
        self.inodes = inputnodes
        self.hnodes = hiddennodes
        self.onodes = outputnodes
        self.wih = numpy.random.normal(0.0, pow(self.hnodes, -0.5), (self.hnodes, self.inodes))
        self.who = numpy.random.normal(0.0, pow(self.onodes, -0.5), (self.onodes, self.hnodes))
        self.lr = learningrate
        self.activation_function = lambda x: 1 / (1 + numpy.exp(-x))

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
        return self.activation_function(numpy.dot(self.who, self.activation_function(numpy.dot(self.wih, inputs))))

# 3x3 pictures: row, column, diagonal
pictures = [("...###...", 0), ("###......", 0), (".#..#..#.", 1), ("#..#..#..", 1), ("#...#...#", 2), ("..#.#.#..", 2)]
n = neuralNetwork(9, 6, 3, 0.4)
for e in range(800):
    for pic, label in pictures:
        inputs = [0.99 if ch == "#" else 0.01 for ch in pic]
        targets = numpy.zeros(3) + 0.01
        targets[label] = 0.99
        n.train(inputs, targets)

right = 0
for pic, label in pictures:
    guess = numpy.argmax(n.query([0.99 if ch == "#" else 0.01 for ch in pic]))
    right += guess == label
print("performance =", right / len(pictures))
