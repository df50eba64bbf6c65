# verdict: wrong
# line: 29
# why: hidden delta: In the long line for weights1 the slope of the hidden layer, sigmoid_derivative(self.layer1), is missing.
import numpy as np

np.random.seed(6)

def sigmoid(t):
    return 1/(1+np.exp(-t))

def sigmoid_derivative(p):
    return p * (1 - p)

class NeuralNetwork:
    def __init__(self, x, y, hidden=5):
        self.input = x
        self.weights1 = np.random.uniform(-1, 1, (x.shape[1], hidden))
        self.weights2 = np.random.uniform(-1, 1, (hidden, y.shape[1]))
        self.y = y

    def feedforward(self):
        self.layer1 = sigmoid(np.dot(self.input, self.weights1))
        self.layer2 = sigmoid(np.dot(self.layer1, self.weights2))
        return self.layer2

    def backprop(self):
        d_out = 2*(self.y - self.output)*sigmoid_derivative(self.output)
        d_weights2 = np.dot(self.layer1.T, d_out)
        d_weights1 = np.dot(self.input.T, np.dot(d_out, self.weights2.T))
        self.weights1 += 0.3*d_weights1
        self.weights2 += 0.3*d_weights2

    def train(self):
        self.output = self.feedforward()
        self.backprop()

# 3 bit parity, the last column is always 1
X = np.array([[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)], dtype=float)
y = (X[:, :3].sum(axis=1) % 2).reshape(-1, 1)

NN = NeuralNetwork(X, y)
for i in range(5000):
    if i % 1000 == 0:
        print("loss", np.mean(np.square(y - NN.feedforward())))
    NN.train()
print(np.round(NN.feedforward().T, 3))
