import numpy as np

class TwoLayer:
    def __init__(self, weights):
        self.weights = np.array(weights, dtype=float)
        self.guess = None
    def forward(self, X):
        self.guess = 1 / (1 + np.exp(-X.dot(self.weights)))
        return self.guess
    def learn(self, X, y):
        g = self.forward(X)
        for k in range(self.weights.shape[1]):
            delta = (g[:, k] - y[:, k]) * g[:, k] * (1 - g[:, k])
            for i in range(self.weights.shape[0]):
                self.weights[i, k] -= (X[:, i] * delta).sum()

def initial_weights(inputs, outputs, seed):
    r = np.random.RandomState(seed)
    return r.rand(inputs, outputs) * 2 - 1

def train(X, y, synapse_0, iterations):
    net = TwoLayer(synapse_0)
    for _ in range(iterations):
        net.learn(X, y)
    return net.weights, net.guess

def error_plane(X, y, first, second):
    rows = []
    for a in first:
        row = []
        for b in second:
            row.append(np.mean(np.abs(TwoLayer([[a], [b]]).forward(X) - y)))
        rows.append(row)
    return np.array(rows)
