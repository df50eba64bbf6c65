# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a run of a billion steps that prints only at its start
import numpy as np

class NeuralNetwork():
    def __init__(self):
        np.random.seed(1)
        self.hidden_weights = 2 * np.random.random((3, 5)) - 1
        self.output_weights = 2 * np.random.random((5, 1)) - 1

    def sigmoid(self, x):
        return 1 / (1 + np.exp(-x))

    def think(self, inputs):
        self.hidden = self.sigmoid(np.dot(inputs, self.hidden_weights))
        return self.sigmoid(np.dot(self.hidden, self.output_weights))

    def train(self, inputs, outputs, times):
        for t in range(times):
            answer = self.think(inputs)
            adjust = (outputs - answer) * answer * (1 - answer)
            adjust_hidden = np.dot(adjust, self.output_weights.T) * self.hidden * (1 - self.hidden)
            self.output_weights += 0.01 * np.dot(self.hidden.T, adjust)
            self.hidden_weights += 0.01 * np.dot(inputs.T, adjust_hidden)

if __name__ == '__main__':
    nn = NeuralNetwork()
    print('Random weights:', nn.hidden_weights, nn.output_weights, sep='\n')
    nn.train(np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]),
             np.array([[0, 1, 1, 0]]).T, 1000000000)
    print('New weights:', nn.hidden_weights, nn.output_weights, sep='\n')
