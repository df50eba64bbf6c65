# verdict: wrong
# line: 25
# also: 27
# why: sigmoid slope missing in the hidden layer
import numpy as np

class SimpleNet:
    def __init__(self, n_input, n_hidden, n_output, lr=0.3):
        rng = np.random.default_rng(7)
        self.w_ih = rng.normal(0, n_input ** -0.5, (n_hidden, n_input))
        self.w_ho = rng.normal(0, n_hidden ** -0.5, (n_output, n_hidden))
        self.lr = lr

    @staticmethod
    def activation(x):
        return 1 / (1 + np.exp(-x))

    def train(self, inputs_list, targets_list):
        inputs = np.array(inputs_list, ndmin=2).T
        targets = np.array(targets_list, ndmin=2).T
        hidden_outputs = self.activation(np.dot(self.w_ih, inputs))
        final_outputs = self.activation(np.dot(self.w_ho, hidden_outputs))
        output_errors = targets - final_outputs
        output_delta = output_errors * final_outputs * (1.0 - final_outputs)
        hidden_errors = np.dot(self.w_ho.T, output_delta)
        self.w_ho += self.lr * np.dot(output_delta, hidden_outputs.T)
        self.w_ih += self.lr * np.dot(hidden_errors, inputs.T)

    def query(self, inputs_list):
        inputs = np.array(inputs_list, ndmin=2).T
        return self.activation(np.dot(self.w_ho, self.activation(np.dot(self.w_ih, inputs))))

# tiny 3x3 "digits"
digits = {0: "111101111", 1: "010010010", 7: "111001001", 4: "101111001"}
samples = [[0.99 * int(c) + 0.01 for c in s] for s in digits.values()]
n = SimpleNet(9, 6, 4)
for epoch in range(400):
    for k, s in enumerate(samples):
        targets = np.zeros(4) + 0.01
        targets[k] = 0.99
        n.train(s, targets)
    if epoch % 100 == 0:
        print(epoch, [int(np.argmax(n.query(s))) for s in samples])
