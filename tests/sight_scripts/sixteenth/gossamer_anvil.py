# verdict: wrong
# line: 27
# why: hidden error propagated with the raw error instead of the output delta
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_slope(a):
    return a * (1 - a)

class Net:
    def __init__(self, n_in, n_hidden, n_out):
        rng = np.random.default_rng(5)
        self.w1 = rng.normal(0, 1, (n_in, n_hidden))
        self.w2 = rng.normal(0, 1, (n_hidden, n_out))

    def think(self, X):
        self.hidden = sigmoid(X @ self.w1)
        return sigmoid(self.hidden @ self.w2)

    def train(self, X, y, rounds):
        for r in range(rounds):
            out = self.think(X)
            error = y - out
            out_delta = error * sigmoid_slope(out)
            hidden_error = error @ self.w2.T
            hidden_delta = hidden_error * sigmoid_slope(self.hidden)
            self.w2 += self.hidden.T @ out_delta
            self.w1 += X.T @ hidden_delta

X = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
y = np.array([[0], [1], [1], [0]])
n = Net(3, 4, 1)
n.train(X, y, 3000)
print(n.think(X).round(3))
