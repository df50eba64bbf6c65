# verdict: wrong
# line: 34
# port of my javascript toy network; bot learns (enemy near, low health) -> (attack, flee)
import numpy as np

class NeuralNetwork:
    def __init__(self, input_nodes, hidden_nodes, output_nodes):
        self.weights_ih = np.random.random((hidden_nodes, input_nodes)) * 2 - 1
        self.weights_ho = np.random.random((output_nodes, hidden_nodes)) * 2 - 1
        self.bias_h = np.random.random((hidden_nodes, 1)) * 2 - 1
        self.bias_o = np.random.random((output_nodes, 1)) * 2 - 1
        self.learning_rate = 0.3

    def sigmoid(self, x):
        return 1 / (1 + np.exp(-x))

    def predict(self, input_array):
        inputs = np.array(input_array).reshape(-1, 1)
        hidden = self.sigmoid(self.weights_ih @ inputs + self.bias_h)
        return self.sigmoid(self.weights_ho @ hidden + self.bias_o)

    def train(self, input_array, target_array):
        inputs = np.array(input_array).reshape(-1, 1)
        targets = np.array(target_array).reshape(-1, 1)
        hidden = self.sigmoid(self.weights_ih @ inputs + self.bias_h)
        outputs = self.sigmoid(self.weights_ho @ hidden + self.bias_o)

        gradients = (targets - outputs) * outputs * (1 - outputs)
        hidden_gradient = (self.weights_ho.T @ gradients) * hidden * (1 - hidden)

        self.weights_ho = self.weights_ho + self.learning_rate * gradients @ hidden.T
        self.bias_o = self.bias_o + self.learning_rate * gradients
        self.weights_ih = self.weights_ih + self.learning_rate * hidden_gradient @ inputs.T
        self.bias_h = self.bias_h + self.learning_rate * gradients

np.random.seed(1995)
training_data = [
    {'inputs': [0, 0], 'targets': [0, 0]},
    {'inputs': [0, 1], 'targets': [0, 1]},
    {'inputs': [1, 0], 'targets': [1, 0]},
    {'inputs': [1, 1], 'targets': [0, 1]},
]
nn = NeuralNetwork(2, 2, 2)
for i in range(10000):
    data = training_data[np.random.randint(4)]
    nn.train(data['inputs'], data['targets'])
for data in training_data:
    print(data['inputs'], nn.predict(data['inputs']).ravel())
