import numpy as np


class Network:
    def __init__(self, sizes, seed):
        np.random.seed(seed)
        self.w = [2 * np.random.random_sample((m, n)) - 1 for m, n in zip(sizes, sizes[1:])]

    @staticmethod
    def squash(z):
        return 1.0 / (1.0 + np.exp(-z))

    def guess(self, X):
        self.hidden = self.squash(X.dot(self.w[0]))
        self.out = self.squash(self.hidden.dot(self.w[1]))
        return self.out

    def learn(self, X, y, alpha):
        miss = self.guess(X) - y
        delta_out = miss * self.out * (1 - self.out)
        delta_hid = delta_out.dot(self.w[1].T) * self.hidden * (1 - self.hidden)
        self.w[1] -= alpha * self.hidden.T.dot(delta_out)
        self.w[0] -= alpha * X.T.dot(delta_hid)


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapse_0 = np.random.uniform(-1, 1, (hidden_size, inputs))
    synapse_1 = np.random.uniform(-1, 1, (outputs, hidden_size))
    return synapse_0, synapse_1


def final_error(X, y, hidden_size, alpha, iterations, seed):
    net = Network([X.shape[1], hidden_size, y.shape[1]], seed)
    for _ in range(iterations):
        net.learn(X, y, alpha)
    return float(np.mean(np.abs(net.guess(X) - y)))
