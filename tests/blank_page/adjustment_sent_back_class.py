# verdict: wrong
# first wrong: hidden_delta
# line: 29
# mistake: -
# why: what goes back is the weight adjustment of the output layer, whose shape fits only because there are 4 samples and 4 hidden units

import numpy as np

class Net:
    def __init__(self):
        np.random.seed(1)
        self.w_hidden = 2*np.random.random((3, 4)) - 1
        self.w_output = 2*np.random.random((4, 1)) - 1

    def sigmoid(self, x, derivative=False):
        return x*(1-x) if derivative else 1/(1+np.exp(-x))

    def run(self, x):
        self.hidden = self.sigmoid(x.dot(self.w_hidden))
        self.output = self.sigmoid(self.hidden.dot(self.w_output))
        return self.output

    def train(self, x, y, n):
        for _ in range(n):
            self.run(x)
            output_error = y - self.output
            output_delta = output_error*self.sigmoid(self.output, True)
            output_adjustment = self.hidden.T.dot(output_delta)
            hidden_error = output_adjustment.dot(self.w_output.T)
            hidden_delta = hidden_error*self.sigmoid(self.hidden, True)
            hidden_adjustment = x.T.dot(hidden_delta)
            self.w_output += output_adjustment
            self.w_hidden += hidden_adjustment

brain = Net()
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
brain.train(x, y, 50000)
print(np.round(brain.run(x), 4))
