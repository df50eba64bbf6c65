# verdict: right
import numpy as np


class Net:
    """multi-layer perceptron with momentum; the last row of each matrix is the bias"""

    def __init__(self, *sizes):
        self.W = [np.random.uniform(-0.7, 0.7, (a + 1, b)) for a, b in zip(sizes, sizes[1:])]
        self.V = [np.zeros(w.shape) for w in self.W]

    def forward(self, X):
        self.acts = []
        for w in self.W:
            X = np.hstack([X, np.ones((len(X), 1))])
            self.acts.append(X)
            X = 1 / (1 + np.exp(-X @ w))
        return X

    def train(self, X, T, rate, momentum):
        o = self.forward(X)
        delta = (T - o) * o * (1 - o)
        deltas = [delta]
        for w, a in zip(self.W[:0:-1], self.acts[:0:-1]):
            delta = (delta @ w.T * a * (1 - a))[:, :-1]
            deltas.insert(0, delta)
        for l in range(len(self.W)):
            self.V[l] = momentum * self.V[l] + rate * self.acts[l].T @ deltas[l]
            self.W[l] = self.W[l] + self.V[l]
        return float(np.mean((T - o) ** 2))


np.random.seed(74)
X = np.random.uniform(-1, 1, (80, 2))
T = (X[:, 1:] > 0.5 * np.sin(4 * X[:, :1])).astype(float)
net = Net(2, 7, 5, 1)
for epoch in range(3001):
    mse = net.train(X, T, 0.05, 0.8)
    if epoch % 1000 == 0:
        print(epoch, round(mse, 5))
