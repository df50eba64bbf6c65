# verdict: right
# wrong: -
# line: -
# mistake: -
# style: computer science student, class with train and predict
import numpy as np


class NeuralNetwork:
    """A tiny two layer network."""

    def __init__(self, n_in, n_hidden, n_out, lr=0.5, seed=0):
        rng = np.random.RandomState(seed)
        self.W1 = rng.uniform(-1, 1, size=(n_in, n_hidden))
        self.b1 = np.zeros((1, n_hidden))
        self.W2 = rng.uniform(-1, 1, size=(n_hidden, n_out))
        self.b2 = np.zeros((1, n_out))
        self.lr = lr

    @staticmethod
    def sigmoid(z):
        return 1.0 / (1.0 + np.exp(-z))

    def forward(self, X):
        self.X = X
        self.h = self.sigmoid(X @ self.W1 + self.b1)
        self.out = self.sigmoid(self.h @ self.W2 + self.b2)
        return self.out

    def backward(self, y):
        delta_out = (self.out - y) * self.out * (1 - self.out)
        delta_hid = (delta_out @ self.W2.T) * self.h * (1 - self.h)
        self.dW2 = self.h.T @ delta_out
        self.db2 = delta_out.sum(axis=0, keepdims=True)
        self.dW1 = self.X.T @ delta_hid
        self.db1 = delta_hid.sum(axis=0, keepdims=True)

    def step(self):
        for name in ("W1", "b1", "W2", "b2"):
            p = getattr(self, name)
            p -= self.lr * getattr(self, "d" + name)

    def train(self, X, y, epochs):
        for e in range(epochs):
            self.forward(X)
            self.backward(y)
            self.step()
            if e % 1000 == 0:
                print(e, float(np.mean((self.out - y) ** 2)))


if __name__ == "__main__":
    X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
    y = np.array([[0], [1], [1], [0]], dtype=float)
    nn = NeuralNetwork(2, 4, 1, lr=1.0, seed=3)
    nn.train(X, y, 6000)
    print(nn.forward(X).round(3))
