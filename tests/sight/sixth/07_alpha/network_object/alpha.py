import numpy as np

class Network(object):

    def __init__(self, w0, w1):
        self.w0 = np.array(w0)
        self.w1 = np.array(w1)

    def run(self, X):
        self.h = 1 / (1 + np.exp(-X.dot(self.w0)))
        self.o = 1 / (1 + np.exp(-self.h.dot(self.w1)))
        return self.o

    def error(self, X, y):
        return np.abs(self.run(X) - y).mean()

    def learn(self, X, y, alpha):
        self.run(X)
        d = (y - self.o) * self.o * (1 - self.o)
        e = np.inner(d, self.w1) * self.h * (1 - self.h)
        self.w1 += alpha * self.h.T.dot(d)
        self.w0 += alpha * X.T.dot(e)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net = Network(synapse_0, synapse_1)
    wanted = set(range(0, iterations, report_every))
    errors = ()
    for step in range(iterations):
        if step in wanted:
            errors = errors + (net.error(X, y),)
        net.learn(X, y, alpha)
    return net.w0, net.w1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    scores = np.empty(alphas.shape)
    for k, alpha in enumerate(alphas):
        net = Network(synapse_0, synapse_1)
        for _ in range(iterations):
            net.learn(X, y, alpha)
        scores[k] = net.error(X, y)
    scores = np.nan_to_num(scores, nan=np.inf)
    return alphas[scores.argmin()]
