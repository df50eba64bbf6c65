# verdict: wrong
# line: 11
# also: 13
import numpy as np

class NeuralNetwork:
    """simple 2 layer net for the XOR problem"""

    def __init__(self, x, y, hidden=4, lr=0.5):
        self.x, self.y, self.lr = x, y, lr
        self.w1 = np.zeros((x.shape[1], hidden))
        self.b1 = np.zeros(hidden)
        self.w2 = np.zeros((hidden, y.shape[1]))
        self.b2 = np.zeros(y.shape[1])

    @staticmethod
    def sigmoid(z):
        return 1 / (1 + np.exp(-z))

    def feedforward(self):
        self.h = self.sigmoid(self.x @ self.w1 + self.b1)
        self.out = self.sigmoid(self.h @ self.w2 + self.b2)

    def backprop(self):
        d2 = (self.y - self.out) * self.out * (1 - self.out)
        d1 = d2 @ self.w2.T * self.h * (1 - self.h)
        self.w2 += self.lr * self.h.T @ d2
        self.b2 += self.lr * d2.sum(axis=0)
        self.w1 += self.lr * self.x.T @ d1
        self.b1 += self.lr * d1.sum(axis=0)

    def train(self, n):
        for i in range(n):
            self.feedforward()
            self.backprop()
            if i % 1000 == 0:
                print("MSE:", np.square(self.y - self.out).mean())


if __name__ == "__main__":
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
    Y = np.array([[0], [1], [1], [0]], dtype=float)
    nn = NeuralNetwork(X, Y)
    nn.train(5000)
    print(nn.out)
