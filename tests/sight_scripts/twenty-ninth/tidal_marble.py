# verdict: right
import numpy

# neural network class definition
class neuralNetwork:
    # initialise the neural network
    def __init__(self, inputnodes, hiddennodes, outputnodes, learningrate):
        self.inodes = inputnodes
        self.hnodes = hiddennodes
        self.onodes = outputnodes
        # link weight matrices, wih and who
        self.wih = numpy.random.normal(0.0, pow(self.inodes, -0.5), (self.hnodes, self.inodes))
        self.who = numpy.random.normal(0.0, pow(self.hnodes, -0.5), (self.onodes, self.hnodes))
        self.lr = learningrate
        self.activation_function = lambda x: 1.0 / (1.0 + numpy.exp(-x))

    # train the neural network
    def train(self, inputs_list, targets_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        targets = numpy.array(targets_list, ndmin=2).T
        hidden_outputs = self.activation_function(numpy.dot(self.wih, inputs))
        final_outputs = self.activation_function(numpy.dot(self.who, hidden_outputs))
        output_errors = targets - final_outputs
        # split by weights, recombined at hidden nodes
        hidden_errors = numpy.dot(self.who.T, output_errors * final_outputs * (1.0 - final_outputs))
        self.who += self.lr * numpy.dot((output_errors * final_outputs * (1.0 - final_outputs)),
                                        numpy.transpose(hidden_outputs))
        self.wih += self.lr * numpy.dot((hidden_errors * hidden_outputs * (1.0 - hidden_outputs)),
                                        numpy.transpose(inputs))

    def query(self, inputs_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        hidden_outputs = self.activation_function(numpy.dot(self.wih, inputs))
        return self.activation_function(numpy.dot(self.who, hidden_outputs))

numpy.random.seed(5)
digits = numpy.array([
    [1,1,1, 1,0,1, 1,0,1, 1,0,1, 1,1,1],
    [0,1,0, 1,1,0, 0,1,0, 0,1,0, 1,1,1],
    [1,1,1, 0,0,1, 1,1,1, 1,0,0, 1,1,1],
    [1,1,1, 0,0,1, 0,1,1, 0,0,1, 1,1,1]]) * 0.98 + 0.01
n = neuralNetwork(15, 8, 4, 0.3)
for e in range(800):
    for label, pixels in enumerate(digits):
        targets = numpy.zeros(4) + 0.01
        targets[label] = 0.99
        n.train(pixels, targets)
for label, pixels in enumerate(digits):
    print(label, numpy.argmax(n.query(pixels)), n.query(pixels).ravel().round(2))
