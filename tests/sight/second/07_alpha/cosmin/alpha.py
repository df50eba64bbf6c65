import math
import numpy as np

class Net(object):
    def __init__(self, w0, w1):
        self.w0 = np.array(w0, dtype=float)
        self.w1 = np.array(w1, dtype=float)

    def forward(self, X):
        self.h = 1 / (1 + np.exp(-np.dot(X, self.w0)))
        self.o = 1 / (1 + np.exp(-np.dot(self.h, self.w1)))
        return self.o

    def loss(self, X, y):
        return np.mean(np.abs(self.forward(X) - y))

    def backward(self, X, y, lr):
        go = (self.o - y) * self.o * (1 - self.o)
        gh = np.dot(go, self.w1.T) * self.h * (1 - self.h)
        self.w1 -= lr * np.dot(self.h.T, go)
        self.w0 -= lr * np.dot(X.T, gh)

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net = Net(synapse_0, synapse_1)
    errors = np.zeros((iterations - 1) // report_every + 1)
    for j in range(iterations):
        loss = net.loss(X, y)
        quotient, remainder = divmod(j, report_every)
        if remainder == 0:
            errors[quotient] = loss
        net.backward(X, y, alpha)
    return net.w0, net.w1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def final(alpha):
        w0, w1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        e = Net(w0, w1).loss(X, y)
        return math.inf if math.isnan(e) else e
    return min(alphas, key=final)
