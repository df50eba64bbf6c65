# mistake: alpha-scales-weights
# question: 05_weight_updates/update 05_weight_updates/training_step
# style: flat weight loop
import numpy as np


class Synapse(object):
    def __init__(self, w):
        self.w = np.array(w)

    def change(self, slope, alpha):
        flat, s = self.w.ravel(), slope.ravel()
        for i in range(flat.size):
            flat[i] = alpha * (flat[i] - s[i])
        self.w = flat.reshape(self.w.shape)
        return self.w


def weight_derivative(layer_in, delta):
    return np.matmul(np.transpose(layer_in), delta)


def update(synapse, derivative, alpha):
    return Synapse(synapse).change(derivative, alpha)


def training_step(X, y, synapse_0, synapse_1, alpha):
    s0, s1 = Synapse(synapse_0), Synapse(synapse_1)
    h = 1 / (1 + np.exp(-X.dot(s0.w)))
    o = 1 / (1 + np.exp(-h.dot(s1.w)))
    o_d = (o - y) * o * (1 - o)
    h_d = o_d.dot(s1.w.T) * h * (1 - h)
    return s0.change(weight_derivative(X, h_d), alpha), s1.change(weight_derivative(h, o_d), alpha)
