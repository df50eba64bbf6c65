# verdict: wrong
# line: 21
# why: hidden delta: The raw output error, without the output's derivative, is sent back, while the output weights use it with the derivative.
import numpy as np

class NeuralNetwork:
    def __init__(self, input_nodes, hidden_nodes, output_nodes, learning_rate):
        self.wih = np.random.normal(0.0, pow(input_nodes, -0.5), (hidden_nodes, input_nodes))
        self.who = np.random.normal(0.0, pow(hidden_nodes, -0.5), (output_nodes, hidden_nodes))
        self.lr = learning_rate
        self.activation_function = lambda x: 1 / (1 + np.exp(-x))

    def train(self, inputs_list, targets_list):
        inputs = np.array(inputs_list, ndmin=2).T
        targets = np.array(targets_list, ndmin=2).T
        hidden_outputs = self.activation_function(np.dot(self.wih, inputs))
        final_outputs = self.activation_function(np.dot(self.who, hidden_outputs))

        output_errors = targets - final_outputs
        output_gradient = output_errors * final_outputs * (1.0 - final_outputs)
        hidden_errors = np.dot(self.who.T, output_errors)
        hidden_gradient = hidden_errors * hidden_outputs * (1.0 - hidden_outputs)

        self.who += self.lr * np.dot(output_gradient, np.transpose(hidden_outputs))
        self.wih += self.lr * np.dot(hidden_gradient, np.transpose(inputs))

    def query(self, inputs_list):
        inputs = np.array(inputs_list, ndmin=2).T
        hidden_outputs = self.activation_function(np.dot(self.wih, inputs))
        return self.activation_function(np.dot(self.who, hidden_outputs))

np.random.seed(15)
records = []
for _ in range(60):
    digit = np.random.randint(0, 4)
    pixels = np.random.rand(8) * 0.3
    pixels[digit * 2:digit * 2 + 2] += 0.6
    targets = np.zeros(4) + 0.01
    targets[digit] = 0.99
    records.append((pixels, targets))

n = NeuralNetwork(8, 6, 4, 0.3)
for e in range(20):
    for pixels, targets in records:
        n.train(pixels, targets)
print(sum(np.argmax(n.query(p)) == np.argmax(t) for p, t in records), "of", len(records))
