import numpy as np

class Network:
    def __init__(self, s0, s1):
        self.s0, self.s1 = s0, s1
    def run(self, X):
        h = 1 / (1 + np.exp(-(X @ self.s0)))
        return h, 1 / (1 + np.exp(-(h @ self.s1)))

def forward(X, synapse_0, synapse_1):
    return Network(synapse_0, synapse_1).run(X)

def mean_absolute_error(layer_2, y):
    d = (layer_2 - y).ravel()
    return np.linalg.norm(d, 1) / d.size
