# verdict: wrong
# line: 26
import numpy


class NeuralNetwork:

    def __init__(self, inputnodes, hiddennodes, outputnodes, learningrate):
        self.inodes = inputnodes
        self.hnodes = hiddennodes
        self.onodes = outputnodes
        self.lr = learningrate
        # link weight matrices, normal distribution with sd 1/sqrt(incoming links)
        self.wih = numpy.random.normal(0.0, pow(self.inodes, -0.5), (self.hnodes, self.inodes))
        self.who = numpy.random.normal(0.0, pow(self.hnodes, -0.5), (self.onodes, self.hnodes))
        self.activation_function = lambda x: 1.0 / (1.0 + numpy.exp(-x))

    def train(self, inputs_list, targets_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        targets = numpy.array(targets_list, ndmin=2).T

        hidden_outputs = self.activation_function(numpy.dot(self.wih, inputs))
        final_outputs = self.activation_function(numpy.dot(self.who, hidden_outputs))

        output_errors = targets - final_outputs
        hidden_errors = numpy.dot(self.who.T, output_errors)

        self.who += self.lr * numpy.dot(output_errors * final_outputs * (1.0 - final_outputs),
                                        numpy.transpose(hidden_outputs))
        self.wih += self.lr * numpy.dot(hidden_errors * hidden_outputs * (1.0 - hidden_outputs),
                                        numpy.transpose(inputs))

    def query(self, inputs_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        return self.activation_function(
            numpy.dot(self.who, self.activation_function(numpy.dot(self.wih, inputs))))


numpy.random.seed(5)

# tiny 4x3 "digits": 0, 1 and 7
digits = {
    0: ["###", "#.#", "#.#", "###"],
    1: [".#.", "##.", ".#.", "###"],
    7: ["###", "..#", ".#.", ".#."],
}


def scan(rows):
    flat = [1.0 if c == "#" else 0.0 for row in rows for c in row]
    return numpy.asarray(flat) * 0.99 + 0.01


order = [0, 1, 7]
n = NeuralNetwork(12, 6, 3, 0.3)
for e in range(300):
    for k, d in enumerate(order):
        targets = numpy.zeros(3) + 0.01
        targets[k] = 0.99
        n.train(scan(digits[d]), targets)

right = 0
for k, d in enumerate(order):
    noisy = scan(digits[d]) + numpy.random.normal(0, 0.1, 12)
    if numpy.argmax(n.query(noisy)) == k:
        right += 1
print("performance =", right / 3)
