# verdict: wrong
# line: 30
# why: error: The squared error itself is sent back, so its sign is lost.
import numpy as np

# inputs and targets scaled to 0..1
hours = np.array([[2, 9], [1, 5], [3, 6], [4, 8], [6, 3], [8, 2]], dtype=float)
marks = np.array([[92], [86], [89], [71], [60], [35]], dtype=float)
X = hours / hours.max(axis=0)
y = marks / 100


class Network(object):
    def __init__(self):
        self.input_size, self.hidden_size, self.output_size = 2, 3, 1
        self.W1 = np.random.randn(self.input_size, self.hidden_size)
        self.W2 = np.random.randn(self.hidden_size, self.output_size)

    def sigmoid(self, s):
        return 1 / (1 + np.exp(-s))

    def sigmoid_prime(self, s):
        return s * (1 - s)

    def forward(self, X):
        self.z2 = self.sigmoid(np.dot(X, self.W1))
        return self.sigmoid(np.dot(self.z2, self.W2))

    def backward(self, X, y, o):
        self.o_error = (y - o) ** 2
        self.o_delta = self.o_error * self.sigmoid_prime(o)
        self.z2_error = self.o_delta.dot(self.W2.T)
        self.z2_delta = self.z2_error * self.sigmoid_prime(self.z2)
        self.W1 += X.T.dot(self.z2_delta)
        self.W2 += self.z2.T.dot(self.o_delta)

    def train(self, X, y):
        o = self.forward(X)
        self.backward(X, y, o)


NN = Network()
for i in range(800):
    NN.train(X, y)
print("Predicted:", NN.forward(X).ravel())
print("Actual:   ", y.ravel())
