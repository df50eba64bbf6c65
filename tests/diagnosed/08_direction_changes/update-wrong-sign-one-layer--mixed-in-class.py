# mistake: update-wrong-sign-one-layer
# question: 08_direction_changes/train_counting
# style: class, plus equals
import numpy as np


def direction_changes(update, previous_update):
    return (np.sign(update) != np.sign(previous_update)) * 1.0


class Net:
    def __init__(self, w, v):
        self.w, self.v = np.array(w), np.array(v)

    def slopes(self, X, y):
        h = 0.5 * (1 + np.tanh(np.matmul(X, self.w) / 2))
        o = 0.5 * (1 + np.tanh(np.matmul(h, self.v) / 2))
        d = (o - y) * (o - o * o)
        e = np.matmul(d, self.v.T) * (h - h * h)
        return np.matmul(X.T, e), np.matmul(h.T, d)


def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    net = Net(synapse_0, synapse_1)
    n0, n1 = np.zeros(net.w.shape), np.zeros(net.v.shape)
    old = None
    for _ in range(iterations):
        new = net.slopes(X, y)
        if old is not None:
            n0 += direction_changes(new[0], old[0])
            n1 += direction_changes(new[1], old[1])
        net.v -= alpha * new[1]
        net.w += alpha * new[0]
        old = new
    return net.w, net.v, n0, n1
