# mistake: init-default-rng
# question: 09_hidden_size/initial_weights 09_hidden_size/final_error
# style: dataclass owns generator

from dataclasses import dataclass, field

import numpy as np


@dataclass
class Net:
    sizes: tuple
    seed: int
    synapses: list = field(default_factory=list)

    def __post_init__(self):
        rng = np.random.Generator(np.random.PCG64(self.seed))
        for rows, columns in zip(self.sizes, self.sizes[1:]):
            self.synapses.append(2 * rng.random((rows, columns)) - 1)

    def layers(self, X):
        out = [X]
        for synapse in self.synapses:
            out.append(1 / (1 + np.exp(-out[-1] @ synapse)))
        return out

    def step(self, X, y, alpha):
        layers = self.layers(X)
        blame = y - layers[-1]
        for k in (1, 0):
            delta = blame * layers[k + 1] * (1 - layers[k + 1])
            blame = delta @ self.synapses[k].T
            self.synapses[k] = self.synapses[k] + alpha * layers[k].T @ delta


def initial_weights(inputs, hidden_size, outputs, seed):
    return Net((inputs, hidden_size, outputs), seed).synapses


def final_error(X, y, hidden_size, alpha, iterations, seed):
    net = Net((X.shape[1], hidden_size, y.shape[1]), seed)
    for _ in range(iterations):
        net.step(X, y, alpha)
    return np.abs(net.layers(X)[-1] - y).mean()
