# mistake: metric-other
# question: 03_forward/mean_absolute_error
# style: dataclass network, norm
from dataclasses import dataclass
import numpy as np


@dataclass
class Network:
    w0: np.ndarray
    w1: np.ndarray

    def sigma(self, z):
        return np.exp(-np.logaddexp(0.0, -z))

    def __call__(self, data):
        self.a1 = self.sigma(data.dot(self.w0))
        self.a2 = self.sigma(self.a1.dot(self.w1))
        return self


def forward(X, synapse_0, synapse_1):
    net = Network(synapse_0, synapse_1)(X)
    return net.a1, net.a2


def mean_absolute_error(layer_2, y):
    miss = layer_2 - y
    return np.vdot(miss, miss) / miss.size
