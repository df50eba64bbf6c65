# verdict: wrong
# line: 29
# also: 30, 13, 14
# why: The two biases are used in the forward pass but never updated: their updates are missing next to those of the weights.
import numpy as np

class TinyNet:
    def __init__(self, n_in, n_hidden, n_out, alpha):
        rng = np.random.default_rng(2)
        self.alpha = alpha
        self.syn0 = rng.uniform(-1, 1, (n_in, n_hidden))
        self.syn1 = rng.uniform(-1, 1, (n_hidden, n_out))
        self.b0 = rng.uniform(-1, 1, n_hidden)
        self.b1 = rng.uniform(-1, 1, n_out)

    @staticmethod
    def sigmoid(x):
        return 1 / (1 + np.exp(-x))

    def forward(self, X):
        self.l0 = X
        self.l1 = self.sigmoid(X @ self.syn0 + self.b0)
        self.l2 = self.sigmoid(self.l1 @ self.syn1 + self.b1)
        return self.l2

    def backward(self, y):
        d2 = (self.l2 - y) * self.l2 * (1 - self.l2)
        d1 = (d2 @ self.syn1.T) * self.l1 * (1 - self.l1)
        self.syn1 -= self.alpha * self.l1.T @ d2
        self.syn0 -= self.alpha * self.l0.T @ d1

    def error(self, y):
        return float(np.mean(np.abs(self.l2 - y)))

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
for alpha in (0.1, 1, 5):
    net = TinyNet(2, 5, 1, alpha)
    for _ in range(4000):
        net.forward(X)
        net.backward(y)
    print("alpha", alpha, "error", net.error(y))
