# verdict: wrong
# line: 33
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

        # activation function is the sigmoid function
        self.activation_function = lambda x: 1 / (1 + numpy.exp(-x))

    # train the neural network
    def train(self, inputs_list, targets_list):
        inputs = numpy.array(inputs_list, ndmin=2).T
        targets = numpy.array(targets_list, ndmin=2).T

        hidden_outputs = self.activation_function(numpy.dot(self.wih, inputs))
        final_outputs = self.activation_function(numpy.dot(self.who, hidden_outputs))

        # output layer error is the (target - actual)
        output_errors = targets - final_outputs
        # hidden layer error is split by weights, recombined at hidden nodes
        hidden_errors = numpy.dot(self.who.T, output_errors)

        # update the weights for the links between the hidden and output layers
        self.who += self.lr * numpy.dot(output_errors * final_outputs * (1.0 - final_outputs), hidden_outputs.T)
        # update the weights for the links between the input and hidden layers
        self.wih += self.lr * numpy.dot(hidden_errors * hidden_outputs * (1.0 - hidden_outputs), inputs.T)
        return float((output_errors ** 2).sum())


numpy.random.seed(70)
digits = {
    0: "111 101 101 101 111", 1: "010 110 010 010 111", 2: "111 001 111 100 111",
    3: "111 001 111 001 111", 4: "101 101 111 001 001", 7: "111 001 010 010 010",
}
n = neuralNetwork(15, 8, 10, 0.3)

for epoch in range(200):
    loss = 0
    for digit, picture in digits.items():
        pixels = [int(ch) * 0.98 + 0.01 for ch in picture.replace(" ", "")]
        targets = numpy.zeros(10) + 0.01
        targets[digit] = 0.99
        loss += n.train(pixels, targets)
    if epoch % 50 == 0:
        print(epoch, loss)
