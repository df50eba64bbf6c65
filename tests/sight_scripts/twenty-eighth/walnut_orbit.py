# verdict: wrong
# line: 25
import numpy as np

class NeuralNetwork:
    # initialise the neural network
    def __init__(self, input_nodes, hidden_nodes, output_nodes, learning_rate):
        self.w_ih = np.random.rand(hidden_nodes, input_nodes) - 0.5
        self.w_ho = np.random.rand(output_nodes, hidden_nodes) - 0.5
        self.lr = learning_rate

    def sigmoid(self, x):
        return 1 / (1 + np.exp(-x))

    def train(self, inputs_list, targets_list):
        inputs = np.array(inputs_list, ndmin=2).T
        targets = np.array(targets_list, ndmin=2).T
        # signals into and out of the hidden layer
        hidden_outputs = self.sigmoid(self.w_ih @ inputs)
        # signals into and out of the final layer
        final_outputs = self.sigmoid(self.w_ho @ hidden_outputs)
        # error is the (target - actual)
        output_errors = targets - final_outputs
        # hidden layer error is the output errors, split by weights, recombined at hidden nodes
        hidden_errors = self.w_ho.T @ output_errors
        self.w_ho += self.lr * (output_errors * final_outputs * (1 - final_outputs)) @ hidden_outputs.T
        self.w_ih += self.lr * (hidden_errors * hidden_outputs * (1 - hidden_outputs)) @ inputs.T

    def query(self, inputs_list):
        inputs = np.array(inputs_list, ndmin=2).T
        return self.sigmoid(self.w_ho @ self.sigmoid(self.w_ih @ inputs))

np.random.seed(99)
nn = NeuralNetwork(3, 5, 2, 0.4)
rows = np.random.rand(25, 3)
for epoch in range(80):
    for r in rows:
        nn.train(r, [0.99, 0.01] if r[0] > r[1] else [0.01, 0.99])
score = [int((nn.query(r)[0, 0] > nn.query(r)[1, 0]) == (r[0] > r[1])) for r in rows]
print("performance =", sum(score) / len(score))
