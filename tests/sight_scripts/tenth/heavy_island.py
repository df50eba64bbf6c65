# verdict: wrong
# line: 23
# why: The hidden errors are taken from the bare output errors, without the slope of the output.
import numpy as np

class neuralNetwork:

    def __init__(self, inputnodes, hiddennodes, outputnodes, learningrate):
        np.random.seed(5)
        self.wih = np.random.normal(0.0, pow(hiddennodes, -0.5), (hiddennodes, inputnodes))
        self.who = np.random.normal(0.0, pow(outputnodes, -0.5), (outputnodes, hiddennodes))
        self.lr = learningrate
        self.activation_function = lambda x: 1 / (1 + np.exp(-x))

    def train(self, inputs_list, targets_list):
        x = np.array(inputs_list, ndmin=2).T
        t = np.array(targets_list, ndmin=2).T
        w_ih, w_ho = self.wih, self.who
        hidden_outputs = self.activation_function(np.dot(w_ih, x))
        final_outputs = self.activation_function(np.dot(w_ho, hidden_outputs))
        output_errors = t - final_outputs
        output_deltas = output_errors * final_outputs * (1.0 - final_outputs)
        hidden_errors = np.dot(w_ho.T, output_errors)
        self.who += self.lr * np.dot(output_deltas, hidden_outputs.T)
        self.wih += self.lr * np.dot(hidden_errors * hidden_outputs * (1.0 - hidden_outputs), x.T)

    def query(self, inputs_list):
        x = np.array(inputs_list, ndmin=2).T
        return self.activation_function(self.who @ self.activation_function(self.wih @ x))

n = neuralNetwork(3, 4, 1, 0.5)
for e in range(1200):
    for a, b in [([0, 0, 1], [0]), ([0, 1, 1], [1]), ([1, 0, 1], [1]), ([1, 1, 1], [0])]:
        n.train(a, b)
print(n.query([0, 1, 1]), n.query([1, 1, 1]))
