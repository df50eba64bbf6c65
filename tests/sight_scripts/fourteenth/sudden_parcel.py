# verdict: wrong
# line: 15
# why: tanh derivative as 1 - a
import numpy as np

class NeuralNetwork:
    def __init__(self, inputs, hidden, outputs):
        self.W1 = np.random.randn(inputs, hidden) * 0.5
        self.b1 = np.zeros((1, hidden))
        self.W2 = np.random.randn(hidden, outputs) * 0.5
        self.b2 = np.zeros((1, outputs))

    def tanh_derivative(self, a):
        """a is tanh(z)"""
        return 1.0 - a

    def forward(self, X):
        self.a1 = np.tanh(np.dot(X, self.W1) + self.b1)
        self.a2 = np.tanh(np.dot(self.a1, self.W2) + self.b2)
        return self.a2

    def train(self, X, y, epochs, lr):
        for epoch in range(epochs):
            out = self.forward(X)
            loss = np.mean((out - y) ** 2)
            d2 = 2 * (out - y) / y.size * self.tanh_derivative(self.a2)
            d1 = np.dot(d2, self.W2.T) * self.tanh_derivative(self.a1)
            self.W2 -= lr * np.dot(self.a1.T, d2)
            self.b2 -= lr * d2.sum(axis=0, keepdims=True)
            self.W1 -= lr * np.dot(X.T, d1)
            self.b1 -= lr * d1.sum(axis=0, keepdims=True)
            if epoch % 200 == 0:
                print("Epoch:", epoch, "Loss:", loss)

np.random.seed(6)
X = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=float)
y = np.array([[-0.8], [0.8], [0.8], [-0.8]])
nn = NeuralNetwork(2, 6, 1)
nn.train(X, y, 1000, 0.1)
print(nn.forward(X))
