# mistake: loop-weights-not-reset-per-alpha
# question: 07_alpha/best_alpha
# style: one net object
import numpy as np


class Net:
    def __init__(self, *synapses):
        self.synapses = list(synapses)

    def layers(self, X):
        out = [X]
        for s in self.synapses:
            out.append(0.5 * (1 + np.tanh(out[-1].dot(s) / 2)))
        return out

    def error(self, X, y):
        return np.mean(np.abs(self.layers(X)[-1] - y))

    def step(self, X, y, alpha):
        layers = self.layers(X)
        back = layers[2] - y
        changes = [0, 0]
        for i in (1, 0):
            delta = back * layers[i + 1] * (1 - layers[i + 1])
            changes[i] = layers[i].T.dot(delta)
            back = delta.dot(self.synapses[i].T)
        self.synapses = [s - alpha * c for s, c in zip(self.synapses, changes)]


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net, errors = Net(synapse_0, synapse_1), []
    for j in range(iterations):
        if j % report_every == 0:
            errors += [net.error(X, y)]
        net.step(X, y, alpha)
    return net.synapses[0], net.synapses[1], errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    net = Net(synapse_0, synapse_1)
    best, smallest = alphas[0], np.inf
    for alpha in alphas:
        for _ in range(iterations):
            net.step(X, y, alpha)
        if net.error(X, y) < smallest:
            smallest = net.error(X, y)
            best = alpha
    return best
