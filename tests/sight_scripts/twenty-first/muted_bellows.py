# verdict: wrong
# line: 21
# why: error: The error is squared before it goes back, so its sign is lost and its slope is wrong.
import numpy as np

class NN:
    def __init__(self, x, y):
        rng = np.random.RandomState(2)
        self.input = x                      # samples in columns
        self.y = y
        self.weights1 = rng.randn(6, x.shape[0])
        self.bias1 = np.zeros((6, 1))
        self.weights2 = rng.randn(2, 6)
        self.bias2 = np.zeros((2, 1))

    def feedforward(self):
        self.layer1 = np.tanh(self.weights1 @ self.input + self.bias1)
        self.output = self.weights2 @ self.layer1 + self.bias2

    def backprop(self, lr):
        err = (self.y - self.output) ** 2
        self.loss = err.mean()
        d2 = err / self.y.shape[1]
        d1 = self.weights2.T @ d2 * (1 - self.layer1 ** 2)
        self.weights2 += lr * d2 @ self.layer1.T
        self.bias2 += lr * d2.sum(axis=1, keepdims=True)
        self.weights1 += lr * d1 @ self.input.T
        self.bias1 += lr * d1.sum(axis=1, keepdims=True)

x = np.linspace(0, 1, 25).reshape(1, 25)
y = np.vstack([np.sqrt(x), x ** 3])
nn = NN(x, y)
for i in range(40):
    nn.feedforward()
    nn.backprop(0.01)
    if i % 10 == 0:
        print(i, nn.loss)
