# verdict: right
import numpy

# neural network class definition
class neuralNetwork:

    def __init__(self, inputnodes, hiddennodes, outputnodes, learningrate):
        self.inodes = inputnodes
        self.hnodes = hiddennodes
        self.onodes = outputnodes
        # link weight matrices, w_i_j is link from node i to node j in the next layer
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
        # hidden layer error is the output error, split by weights
        grad = output_errors * final_outputs * (1.0 - final_outputs)
        hidden_errors = numpy.dot(self.who.T, grad)

        self.who += self.lr * numpy.dot(grad, numpy.transpose(hidden_outputs))
        self.wih += self.lr * numpy.dot(hidden_errors * hidden_outputs * (1.0 - hidden_outputs),
                                        numpy.transpose(inputs))

    def query(self, inputs_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        return self.activation_function(numpy.dot(self.who, self.activation_function(numpy.dot(self.wih, inputs))))

numpy.random.seed(5)
n = neuralNetwork(4, 6, 3, 0.3)
records = numpy.random.rand(60, 4)
labels = numpy.argmax(records[:, :3], axis=1)

for e in range(40):
    for record, label in zip(records, labels):
        targets = numpy.zeros(3) + 0.01
        targets[int(label)] = 0.99
        n.train(record, targets)

score = [int(numpy.argmax(n.query(r)) == l) for r, l in zip(records, labels)]
print("performance =", sum(score) / len(score))
