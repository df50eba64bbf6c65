# mistake: report-always
# question: 07_alpha/train
# style: dataclass, history list
from dataclasses import dataclass, field

import numpy as np


@dataclass
class Run:
    w: np.ndarray
    v: np.ndarray
    rate: float
    history: list = field(default_factory=list)

    def step(self, X, y):
        h, o = look(X, self.w, self.v)
        self.history.append(float(np.mean(np.absolute(o - y))))
        g = np.multiply(o - y, o - o**2)
        f = np.multiply(np.matmul(g, self.v.T), h - h**2)
        self.v = self.v - self.rate * np.matmul(h.T, g)
        self.w = self.w - self.rate * np.matmul(X.T, f)


def look(X, w, v):
    h = 1 / (1 + np.exp(-np.matmul(X, w)))
    return h, 1 / (1 + np.exp(-np.matmul(h, v)))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    run = Run(synapse_0, synapse_1, alpha)
    for _ in range(iterations):
        run.step(X, y)
    return run.w, run.v, run.history


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best, lowest = alphas[0], float("inf")
    for rate in alphas:
        w, v, _ = train(X, y, synapse_0, synapse_1, rate, iterations, 1)
        left = float(np.mean(np.absolute(look(X, w, v)[1] - y)))
        if left < lowest:
            best, lowest = rate, left
    return best
