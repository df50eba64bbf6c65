# verdict: right
import numpy as np

class NeuralNetwork:
    def __init__(self, n_in, n_hidden, n_out):
        self.w1 = 2 * np.random.random((n_in, n_hidden)) - 1
        self.w2 = 2 * np.random.random((n_hidden, n_out)) - 1

    @staticmethod
    def sigmoid(x):
        return 1 / (1 + np.exp(-x))

    @staticmethod
    def sigmoid_prime(out):
        return out * (1 - out)

    def feed(self, X):
        self.hidden = self.sigmoid(X @ self.w1)
        self.output = self.sigmoid(self.hidden @ self.w2)
        return self.output

    def back(self, X, y):
        error = y - self.output
        d_out = error * self.sigmoid_prime(self.output)
        d_hidden = d_out @ self.w2.T * self.sigmoid_prime(self.hidden)
        self.w2 += self.hidden.T @ d_out
        self.w1 += X.T @ d_hidden

    def train(self, X, y, epochs):
        for _ in range(epochs):
            self.feed(X)
            self.back(X, y)

np.random.seed(1)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
nn = NeuralNetwork(3, 4, 1)
nn.train(X, y, 6000)
print(nn.feed(X))
