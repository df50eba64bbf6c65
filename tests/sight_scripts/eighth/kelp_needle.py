# verdict: wrong
# line: 25
# why: The sum for the hidden bias runs over the units as well as the samples, so each unit's bias gets the total of all units.
import numpy as np

class MLP:
    def __init__(self, n_in, n_hidden, n_out, seed):
        rng = np.random.default_rng(seed)
        self.W1 = rng.uniform(-1, 1, (n_hidden, n_in))
        self.b1 = np.zeros((n_hidden, 1))
        self.W2 = rng.uniform(-1, 1, (n_out, n_hidden))
        self.b2 = np.zeros((n_out, 1))

    def forward(self, X):
        self.A1 = np.tanh(self.W1 @ X + self.b1)
        self.A2 = 1 / (1 + np.exp(-(self.W2 @ self.A1 + self.b2)))
        return self.A2

    def backward(self, X, Y, lr):
        D2 = self.A2 - Y
        D1 = self.W2.T @ D2 * (1 - self.A1 ** 2)
        self.W2 -= lr * D2 @ self.A1.T
        self.b2 -= lr * np.sum(D2)
        self.W1 -= lr * D1 @ X.T
        self.b1 -= lr * np.sum(D1)

X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]], float)
Y = np.array([[0, 1, 1, 0]], float)
net = MLP(2, 4, 1, 512)
for epoch in range(1200):
    net.forward(X)
    net.backward(X, Y, 0.2)
print(net.forward(X).round(3))
