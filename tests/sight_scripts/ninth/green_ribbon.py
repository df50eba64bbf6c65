# verdict: right

# make your own network, book style
import numpy

class neuralNetwork:
    def __init__(self, inodes, hnodes, onodes, lr):
        self.w_ih = numpy.random.normal(0.0, pow(inodes, -0.5), (hnodes, inodes))
        self.w_ho = numpy.random.normal(0.0, pow(hnodes, -0.5), (onodes, hnodes))
        self.lr = lr
        self.activation = lambda x: 1 / (1 + numpy.exp(-x))

    def train(self, inputs_list, targets_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        targets = numpy.array(targets_list, ndmin=2).T
        w_ih, w_ho = self.w_ih, self.w_ho
        hidden_outputs = self.activation(numpy.dot(self.w_ih, inputs))
        final_outputs = self.activation(numpy.dot(self.w_ho, hidden_outputs))
        output_errors = targets - final_outputs
        output_grad = output_errors * final_outputs * (1.0 - final_outputs)
        hidden_errors = numpy.dot(self.w_ho.T, output_grad)
        self.w_ho += self.lr * numpy.dot(output_grad, numpy.transpose(hidden_outputs))
        hidden_grad = hidden_errors * hidden_outputs * (1.0 - hidden_outputs)
        self.w_ih += self.lr * numpy.dot(hidden_grad, numpy.transpose(inputs))

    def query(self, inputs_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        hidden_outputs = self.activation(numpy.dot(self.w_ih, inputs))
        return self.activation(numpy.dot(self.w_ho, hidden_outputs))

numpy.random.seed(3)
n = neuralNetwork(3, 5, 2, 0.4)
records = [([0.1, 0.9, 0.3], [0.99, 0.01]), ([0.8, 0.2, 0.6], [0.01, 0.99]),
           ([0.4, 0.7, 0.9], [0.99, 0.01]), ([0.9, 0.1, 0.2], [0.01, 0.99])]
for e in range(400):
    for a, b in records:
        n.train(a, b)
for a, b in records:
    print(b, n.query(a).ravel())
