# verdict: wrong
# line: 22
# why: The second layer's error is sent back without the slope of the output (error instead of delta).
import numpy as np
class NeuralNetwork:
    def __init__(self, x, y):
        np.random.seed(10)
        self.input = x
        self.weights1 = np.random.rand(self.input.shape[1], 4) - .5
        self.weights2 = np.random.rand(4, 1) - .5
        self.y = y
    def feedforward(self):
        self.layer1 = self.sigmoid(self.input @ self.weights1)
        self.output = self.sigmoid(self.layer1 @ self.weights2)
    def sigmoid(self, x):
        return 1/(1+np.exp(-x))
    def sigmoid_derivative(self, x):
        return x*(1-x)
    def backprop(self):
        error = 2*(self.y - self.output)
        d_weights2 = self.layer1.T @ (error*self.sigmoid_derivative(self.output))
        d_weights1 = self.input.T @ ((error @ self.weights2.T)*self.sigmoid_derivative(self.layer1))
        self.weights1 += d_weights1
        self.weights2 += d_weights2
if __name__ == "__main__":
    X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
    y = np.array([[0],[1],[1],[0]])
    nn = NeuralNetwork(X, y)
    for i in range(2000):
        nn.feedforward()
        nn.backprop()
    print(nn.output)
