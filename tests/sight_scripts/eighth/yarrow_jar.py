# verdict: right
import numpy as np

def sigmoid(x, derivative=False):
    s = 1 / (1 + np.exp(-x))
    if derivative:
        return s * (1 - s)     # takes the weighted sum, not the output
    return s

class TwoLayer:
    def __init__(self, x, y):
        np.random.seed(207)
        self.input = x
        self.y = y
        self.weights1 = np.random.rand(x.shape[1], 4)
        self.weights2 = np.random.rand(4, 1)
        self.output = np.zeros(y.shape)

    def feedforward(self):
        self.z1 = np.dot(self.input, self.weights1)
        self.layer1 = sigmoid(self.z1)
        self.z2 = np.dot(self.layer1, self.weights2)
        self.output = sigmoid(self.z2)

    def backprop(self):
        common = 2 * (self.y - self.output) * sigmoid(self.z2, derivative=True)
        d_weights2 = np.dot(self.layer1.T, common)
        d_weights1 = np.dot(self.input.T, np.dot(common, self.weights2.T) * sigmoid(self.z1, derivative=True))
        self.weights1 += d_weights1
        self.weights2 += d_weights2

nn = TwoLayer(np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]), np.array([[0],[1],[1],[0]]))
for i in range(1500):
    nn.feedforward()
    nn.backprop()
print(nn.output)
