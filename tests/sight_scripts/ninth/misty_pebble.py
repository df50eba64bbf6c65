# verdict: wrong
# line: 23
# why: the errors go back through the output weights without the slope of the output layer

# make your own network, book style
import numpy

class Net3:
	def __init__(self, inodes, hnodes, onodes, lr):
		self.wih = numpy.random.normal(0.0, pow(inodes, -0.5), (hnodes, inodes))
		self.who = numpy.random.normal(0.0, pow(hnodes, -0.5), (onodes, hnodes))
		self.lr = lr
		self.act = lambda x: 1 / (1 + numpy.exp(-x))

	def train(self, inputs_list, targets_list):
		inputs = numpy.array(inputs_list, ndmin=2).T
		targets = numpy.array(targets_list, ndmin=2).T
		wih, who = self.wih, self.who
		hidden_outputs = self.act(numpy.dot(self.wih, inputs))
		final_outputs = self.act(numpy.dot(self.who, hidden_outputs))
		output_errors = targets - final_outputs
		output_grad = output_errors * final_outputs * (1.0 - final_outputs)
		hidden_errors = numpy.dot(self.who.T, output_errors)
		self.who += self.lr * numpy.dot(output_grad, numpy.transpose(hidden_outputs))
		hidden_grad = hidden_errors * hidden_outputs * (1.0 - hidden_outputs)
		self.wih += self.lr * numpy.dot(hidden_grad, numpy.transpose(inputs))

	def query(self, inputs_list):
		inputs = numpy.array(inputs_list, ndmin=2).T
		hidden_outputs = self.act(numpy.dot(self.wih, inputs))
		return self.act(numpy.dot(self.who, hidden_outputs))

numpy.random.seed(30)
n = Net3(3, 5, 2, 0.4)
records = [([0.1, 0.9, 0.3], [0.99, 0.01]), ([0.8, 0.2, 0.6], [0.01, 0.99]),
		([0.4, 0.7, 0.9], [0.99, 0.01]), ([0.9, 0.1, 0.2], [0.01, 0.99])]
for e in range(400):
	for a, b in records:
		n.train(a, b)
for a, b in records:
	print(b, n.query(a).ravel())
