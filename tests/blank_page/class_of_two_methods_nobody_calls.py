# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: -
import numpy as np
def sigmoid(z): return 1/(1+np.exp(-z))
class NeuralNetwork:
    def __init__(self, x, y):
        self.input = x
        self.weights1 = np.random.rand(self.input.shape[1], 4)
        self.weights2 = np.random.rand(4, 1)
        self.y = y
        self.output = np.zeros(self.y.shape)
    def feedforward(self):
        self.layer1 = sigmoid(np.dot(self.input, self.weights1))
        self.output = sigmoid(np.dot(self.layer1, self.weights2))
    def backprop(self):
        d2 = 2*(self.y - self.output) * self.output*(1-self.output)
        d_weights2 = np.dot(self.layer1.T, d2)
        d_weights1 = np.dot(self.input.T, np.dot(d2, self.weights2.T) * self.layer1*(1-self.layer1))
        self.weights1 += d_weights1
        self.weights2 += d_weights2
