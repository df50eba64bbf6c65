import numpy as np
import math

class Net:
    def __init__(self, w0, w1):
        self.w = [np.array(w0, dtype=float), np.array(w1, dtype=float)]

    def run(self, X):
        self.h = 1 / (1 + np.exp(-X.dot(self.w[0])))
        self.o = 1 / (1 + np.exp(-self.h.dot(self.w[1])))
        return self.o

    def learn(self, X, y, alpha):
        d1 = (self.o - y) * self.o * (1 - self.o)
        d0 = d1.dot(self.w[1].T) * self.h * (1 - self.h)
        self.w[1] -= alpha * self.h.T.dot(d1)
        self.w[0] -= alpha * X.T.dot(d0)

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net = Net(synapse_0, synapse_1)
    errors = []
    countdown = 0
    for _ in range(iterations):
        out = net.run(X)
        if countdown == 0:
            errors.append(float(abs(out - y).mean()))
            countdown = report_every
        countdown -= 1
        net.learn(X, y, alpha)
    return net.w[0], net.w[1], tuple(errors)

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    pairs = []
    for a in alphas:
        net = Net(synapse_0, synapse_1)
        for _ in range(iterations):
            net.run(X)
            net.learn(X, y, a)
        e = abs(net.run(X) - y).mean()
        if not math.isnan(e):
            pairs.append((e, a))
    return min(pairs)[1] if pairs else alphas[0]
