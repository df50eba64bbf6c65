# mistake: update-outside-loop
# question: 07_alpha/train 07_alpha/best_alpha
# style: many helpers, dedented
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def steep(a):
    return a * (1 - a)


def show(net, X):
    net["l1"] = sigmoid(np.tensordot(X, net["s0"], 1))
    net["l2"] = sigmoid(np.tensordot(net["l1"], net["s1"], 1))


def blame(net, y):
    net["d2"] = (net["l2"] - y) * steep(net["l2"])
    net["d1"] = np.tensordot(net["d2"], net["s1"].T, 1) * steep(net["l1"])


def move(net, X, alpha):
    net["s0"] = net["s0"] - alpha * np.tensordot(X.T, net["d1"], 1)
    net["s1"] = net["s1"] - alpha * np.tensordot(net["l1"].T, net["d2"], 1)


def miss(net, y):
    return np.mean(np.abs(net["l2"] - y))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    net = {"s0": synapse_0, "s1": synapse_1}
    errors = []
    for j in range(iterations):
        show(net, X)
        if j % report_every == 0:
            errors.append(miss(net, y))
        blame(net, y)
    move(net, X, alpha)
    return net["s0"], net["s1"], errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = (np.inf, None)
    for alpha in alphas:
        s0, s1, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, iterations)
        net = {"s0": s0, "s1": s1}
        show(net, X)
        if miss(net, y) < best[0]:
            best = miss(net, y), alpha
    return best[1]
