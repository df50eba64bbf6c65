# verdict: wrong
# line: 24
# also: 25, 26
# why: old_who is no copy: the in-place update changes it before the hidden error is computed
import numpy as np

class neuralNetwork:

    def __init__(self, inodes, hnodes, onodes, lr):
        self.wih = np.random.normal(0.0, pow(inodes, -0.5), (hnodes, inodes))
        self.who = np.random.normal(0.0, pow(hnodes, -0.5), (onodes, hnodes))
        self.lr = lr
        self.activation_function = lambda x: 1 / (1 + np.exp(-x))

    def train(self, inputs_list, label):
        inputs = np.array(inputs_list, ndmin=2).T
        targets = np.zeros((3, 1)) + 0.01
        targets[int(label)] = 0.99

        hidden_outputs = self.activation_function(np.dot(self.wih, inputs))
        final_outputs = self.activation_function(np.dot(self.who, hidden_outputs))

        output_grad = (targets - final_outputs) * final_outputs * (1.0 - final_outputs)
        old_who = self.who
        self.who += self.lr * np.dot(output_grad, hidden_outputs.T)
        hidden_errors = np.dot(old_who.T, output_grad)
        self.wih += self.lr * np.dot(hidden_errors * hidden_outputs * (1.0 - hidden_outputs), inputs.T)

    def query(self, inputs_list):
        inputs = np.array(inputs_list, ndmin=2).T
        hidden_outputs = self.activation_function(np.dot(self.wih, inputs))
        return self.activation_function(np.dot(self.who, hidden_outputs))


np.random.seed(20)
data = [(0, .9, .1, .2, .1), (1, .1, .8, .9, .2), (2, .2, .1, .3, .9),
        (0, .8, .3, .1, .2), (1, .2, .9, .7, .1), (2, .3, .2, .1, .8)]
nn = neuralNetwork(4, 7, 3, 0.9)
for epoch in range(200):
    for q, record in enumerate(data):
        nn.train(record[1:], record[0])
for record in data:
    print(record[0], nn.query(record[1:]).ravel().round(2))
