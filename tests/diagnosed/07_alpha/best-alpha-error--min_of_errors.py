# mistake: best-alpha-error
# question: 07_alpha/best_alpha
# style: dataclass experiment
from dataclasses import dataclass, replace
import numpy as np


@dataclass(frozen=True)
class Experiment:
    X: np.ndarray
    y: np.ndarray
    w: np.ndarray
    v: np.ndarray
    alpha: float

    @property
    def hidden(self):
        return 1 / (1 + np.exp(-np.inner(self.X, self.w.T)))

    @property
    def output(self):
        return 1 / (1 + np.exp(-np.inner(self.hidden, self.v.T)))

    @property
    def error(self):
        return np.mean(abs(self.y - self.output))

    def after_one(self):
        h, o = self.hidden, self.output
        d = (self.y - o) * o * (1 - o)
        e = np.inner(d, self.v) * h * (1 - h)
        return replace(self, w=self.w + self.alpha * self.X.T @ e, v=self.v + self.alpha * h.T @ d)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    e, noted = Experiment(X, y, synapse_0, synapse_1, alpha), []
    for j in range(iterations):
        if j % report_every == 0:
            noted.append(e.error)
        e = e.after_one()
    return e.w, e.v, noted


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    smallest = np.inf
    for alpha in alphas:
        e = Experiment(X, y, synapse_0, synapse_1, alpha)
        for _ in range(iterations):
            e = e.after_one()
        smallest = np.nanmin([smallest, e.error])
    return smallest
