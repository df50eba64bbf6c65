# verdict: wrong
# line: 25
# why: raw output error instead of the output delta is sent back
import numpy


class neuralNetwork:
    def __init__(self, inputnodes, hiddennodes, outputnodes, learningrate):
        self.wih = numpy.random.normal(0.0, inputnodes ** -0.5, (hiddennodes, inputnodes))
        self.who = numpy.random.normal(0.0, hiddennodes ** -0.5, (outputnodes, hiddennodes))
        self.lr = learningrate

    def activation_function(self, x):
        return 1.0 / (1.0 + numpy.exp(-x))

    def train(self, inputs_list, targets_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        targets = numpy.array(targets_list, ndmin=2).T

        hidden_outputs = self.activation_function(self.wih @ inputs)
        final_outputs = self.activation_function(self.who @ hidden_outputs)

        output_errors = targets - final_outputs
        output_deltas = output_errors * final_outputs * (1.0 - final_outputs)
        hidden_errors = numpy.dot(self.who.T, output_errors)
        hidden_deltas = hidden_errors * hidden_outputs * (1.0 - hidden_outputs)

        self.who += self.lr * numpy.dot(output_deltas, hidden_outputs.T)
        self.wih += self.lr * numpy.dot(hidden_deltas, inputs.T)
        return float((output_errors ** 2).sum())

    def query(self, inputs_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        return self.activation_function(self.who @ self.activation_function(self.wih @ inputs))


numpy.random.seed(8)
rows = """
0,1,1,0,1,0,0,1
1,1,0,0,1,1,0,0
2,0,1,1,0,0,1,1
0,1,1,0,1,0,1,1
1,1,0,0,1,1,0,1
2,0,1,1,0,0,1,0
""".split()

net = neuralNetwork(7, 8, 3, 0.3)
for epoch in range(300):
    sse = 0
    for row in rows:
        label, *pixels = map(int, row.split(","))
        targets = numpy.zeros(3) + 0.01
        targets[label] = 0.99
        sse += net.train(numpy.array(pixels) * 0.99 + 0.01, targets)
    if epoch % 60 == 0:
        print("epoch", epoch, "sse", sse)
print(net.query(numpy.array([1, 1, 0, 1, 0, 0, 1]) * 0.99 + 0.01).ravel())
