# verdict: right
# wrong: -
# line: -
# mistake: -
# style: reader of "Make Your Own Neural Network", class with inodes, hnodes, onodes
import numpy

class neuralNetwork:

    def __init__(self, inputnodes, hiddennodes, outputnodes, learningrate):
        self.inodes = inputnodes
        self.hnodes = hiddennodes
        self.onodes = outputnodes
        self.wih = numpy.random.normal(0.0, pow(self.inodes, -0.5), (self.hnodes, self.inodes))
        self.who = numpy.random.normal(0.0, pow(self.hnodes, -0.5), (self.onodes, self.hnodes))
        self.lr = learningrate
        self.activation_function = lambda x: 1.0/(1.0+numpy.exp(-x))

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
        self.wih += self.lr * numpy.dot((hidden_errors * hidden_outputs * (1.0 - hidden_outputs)), numpy.transpose(inputs))

    def query(self, inputs_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        return self.activation_function(numpy.dot(self.who, self.activation_function(numpy.dot(self.wih, inputs))))

numpy.random.seed(28)
pics = (numpy.random.rand(10, 7*4) > 0.5) * 0.98 + 0.01
n = neuralNetwork(28, 12, 10, 0.5)

def mse():
    return sum(((n.query(pics[d]).ravel() - numpy.eye(10)[d])**2).sum() for d in range(10))/10

print("before", mse())
for e in range(200):
    for d in range(10):
        targets = numpy.zeros(10) + 0.01
        targets[d] = 0.99
        n.train(pics[d], targets)
print("after", mse())
