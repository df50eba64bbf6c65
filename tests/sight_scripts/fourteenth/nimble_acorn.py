# verdict: wrong
# line: 24
# why: update of the first layer uses the hidden activations instead of the inputs (same width)
import numpy as np

class NeuralNet:
    def __init__(self, x, y):
        self.input = x
        self.W1 = np.random.rand(self.input.shape[1], 4) - 0.5
        self.W2 = np.random.rand(4, 1) - 0.5
        self.y = y

    def sigmoid(self, t):
        return 1 / (1 + np.exp(-t))

    def feedforward(self):
        self.layer1 = self.sigmoid(np.dot(self.input, self.W1))
        self.output = self.sigmoid(np.dot(self.layer1, self.W2))

    def backprop(self):
        d_out = 2 * (self.y - self.output) * self.output * (1 - self.output)
        d_hid = np.dot(d_out, self.W2.T) * self.layer1 * (1 - self.layer1)
        d_weights2 = np.dot(self.layer1.T, d_out)
        d_weights1 = np.dot(self.layer1.T, d_hid)
        self.W1 += d_weights1
        self.W2 += d_weights2

np.random.seed(2)
X = np.array([[0, 0, 0, 1], [0, 1, 0, 1], [1, 0, 1, 1], [1, 1, 0, 1], [0, 1, 1, 1]])
y = np.array([[0], [1], [1], [0], [1]])
net = NeuralNet(X, y)
for i in range(1500):
    net.feedforward()
    if i % 300 == 0:
        print("loss", np.mean(np.square(y - net.output)))
    net.backprop()
print(net.output)
