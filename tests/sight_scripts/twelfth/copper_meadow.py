# verdict: right
import numpy

# neural network class definition
class neuralNetwork:

    def __init__(self, inputnodes, hiddennodes, outputnodes, learningrate):
        self.inodes = inputnodes
        self.hnodes = hiddennodes
        self.onodes = outputnodes
        # weights: wih from input to hidden, who from hidden to output
        self.wih = numpy.random.normal(0.0, pow(self.inodes, -0.5), (self.hnodes, self.inodes))
        self.who = numpy.random.normal(0.0, pow(self.hnodes, -0.5), (self.onodes, self.hnodes))
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
        # hidden layer errors
        hidden_errors = numpy.dot(self.who.T, output_grad)

        self.who += self.lr * numpy.dot(output_grad, numpy.transpose(hidden_outputs))
        self.wih += self.lr * numpy.dot((hidden_errors * hidden_outputs * (1.0 - hidden_outputs)),
                                        numpy.transpose(inputs))

    def query(self, inputs_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        hidden_outputs = self.activation_function(numpy.dot(self.wih, inputs))
        return self.activation_function(numpy.dot(self.who, hidden_outputs))


numpy.random.seed(3)
glyphs = {
    "I": "010 010 010",
    "L": "100 100 111",
    "T": "111 010 010",
}
names = sorted(glyphs)
samples = []
for k, name in enumerate(names):
    pixels = [float(c) * 0.98 + 0.01 for c in glyphs[name].replace(" ", "")]
    target = [0.01] * 3
    target[k] = 0.99
    samples.append((pixels, target))

n = neuralNetwork(9, 6, 3, 0.5)
for e in range(1000):
    for pixels, target in samples:
        n.train(pixels, target)

for name, (pixels, target) in zip(names, samples):
    answer = n.query(pixels)
    print(name, "->", names[int(numpy.argmax(answer))], numpy.round(answer.ravel(), 3))
