import numpy as np

class Net(object):
    def __init__(self, w0, w1, alpha):
        self.w0, self.w1 = w0, w1
        self.alpha = alpha

    def forward(self, X):
        self.h = 1.0 / (1.0 + np.exp(-np.matmul(X, self.w0)))
        self.o = 1.0 / (1.0 + np.exp(-np.matmul(self.h, self.w1)))
        return self.o

    def error(self, X, y):
        return np.abs(y - self.forward(X)).mean()

    def step(self, X, y):
        self.forward(X)
        d_o = (y - self.o) * self.o * (1 - self.o)
        d_h = np.matmul(d_o, self.w1.T) * self.h * (1 - self.h)
        self.w1 = self.w1 + self.alpha * np.matmul(self.h.T, d_o)
        self.w0 = self.w0 + self.alpha * np.matmul(X.T, d_h)

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net = Net(synapse_0, synapse_1, alpha)
    log = []
    for j in range(iterations):
        if j % report_every == 0:
            log.append(net.error(X, y))
        net.step(X, y)
    return net.w0, net.w1, np.array(log)

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    finals = np.full(len(alphas), np.inf)
    for i, a in enumerate(alphas):
        net = Net(synapse_0, synapse_1, a)
        for _ in range(iterations):
            net.step(X, y)
        finals[i] = net.error(X, y)
    return alphas[np.nanargmin(finals)]
