import numpy as np


def pieces(order, size):
    while len(order) > 0:
        yield order[:size]
        order = order[size:]


def batches(order, batch_size):
    return list(pieces(order, batch_size))


class Network:
    def __init__(self, w0, w1, alpha):
        self.w0, self.w1, self.alpha = w0, w1, alpha

    def train(self, x, t):
        h = self.act(np.einsum("ni,ih->nh", x, self.w0))
        o = self.act(np.einsum("nh,ho->no", h, self.w1))
        do = np.multiply(o - t, o * (1 - o))
        dh = np.einsum("no,ho->nh", do, self.w1) * (h * (1 - h))
        self.w0 = self.w0 - self.alpha * np.einsum("ni,nh->ih", x, dh)
        self.w1 = self.w1 - self.alpha * np.einsum("nh,no->ho", h, do)

    @staticmethod
    def act(z):
        return 1 / (1 + np.exp(-z))


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    network = Network(synapse_0, synapse_1, alpha)
    for piece in pieces(order, batch_size):
        network.train(X[piece], y[piece])
        return network.w0, network.w1
