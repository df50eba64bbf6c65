# verdict: wrong
# line: 12
# why: initial weights: All weights have the same value 0.5, so the hidden units stay copies of one another.
import numpy as np

class Network:
    def __init__(self, sizes, eta=0.05):
        self.eta = eta
        self.weights = []
        self.biases = []
        for n_in, n_out in zip(sizes[:-1], sizes[1:]):
            self.weights.append(np.full((n_in, n_out), 0.5))
            self.biases.append(np.zeros(n_out))

    def run(self, X):
        self.hidden = np.tanh(X @ self.weights[0] + self.biases[0])
        return self.hidden @ self.weights[1] + self.biases[1]

    def fit_once(self, X, T):
        out = self.run(X)
        delta_o = (out - T) / len(X)
        delta_h = delta_o @ self.weights[1].T * (1 - self.hidden ** 2)
        self.weights[1] -= self.eta * self.hidden.T @ delta_o
        self.biases[1] -= self.eta * delta_o.sum(0)
        self.weights[0] -= self.eta * X.T @ delta_h
        self.biases[0] -= self.eta * delta_h.sum(0)
        return 0.5 * np.mean((out - T) ** 2)

np.random.seed(9)
X = np.random.uniform(-1, 1, (64, 2))
T = X[:, :1] * X[:, 1:]
nn = Network([2, 8, 1])
for e in range(1000):
    loss = nn.fit_once(X, T)
    if e % 250 == 0:
        print(f"epoch {e:4d}  loss {loss:.5f}")
