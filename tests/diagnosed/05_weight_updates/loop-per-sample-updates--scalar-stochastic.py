# mistake: loop-per-sample-updates
# question: 05_weight_updates/training_step
# style: class, lists, math
import math

import numpy as np


class Perzeptron:
    def __init__(self, w, v):
        self.w, self.v = w.tolist(), v.tolist()

    def lerne(self, x, t, rate):
        h = [self.sig(sum(xi * self.w[i][j] for i, xi in enumerate(x))) for j in range(len(self.v))]
        o = [self.sig(sum(hj * self.v[j][k] for j, hj in enumerate(h))) for k in range(len(t))]
        do = [(ok - tk) * ok * (1 - ok) for ok, tk in zip(o, t)]
        dh = [hj * (1 - hj) * sum(d * vk for d, vk in zip(do, vj)) for hj, vj in zip(h, self.v)]
        self.v = [[vk - rate * hj * d for vk, d in zip(vj, do)] for vj, hj in zip(self.v, h)]
        self.w = [[wj - rate * xi * d for wj, d in zip(wi, dh)] for wi, xi in zip(self.w, x)]

    @staticmethod
    def sig(x):
        return 0.5 + 0.5 * math.tanh(x / 2)


def weight_derivative(layer_in, delta):
    return np.tensordot(layer_in.T, delta, 1)


def update(synapse, derivative, alpha):
    return synapse - alpha * derivative


def training_step(X, y, synapse_0, synapse_1, alpha):
    netz = Perzeptron(synapse_0, synapse_1)
    for x, t in zip(X, y):
        netz.lerne(x, t, alpha)
    return np.array(netz.w), np.array(netz.v)
