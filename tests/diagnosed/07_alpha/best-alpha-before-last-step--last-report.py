# mistake: best-alpha-before-last-step
# question: 07_alpha/best_alpha
# style: last report, dataclass
from dataclasses import dataclass

import numpy as np


@dataclass
class Training:
    X: np.ndarray
    y: np.ndarray
    alpha: float

    def run(self, w, v, times):
        for _ in range(times):
            h = 0.5 + 0.5 * np.tanh(np.matmul(self.X, w) / 2)
            o = 0.5 + 0.5 * np.tanh(np.matmul(h, v) / 2)
            yield np.abs(o - self.y).mean()
            d = np.multiply(o - self.y, o - o * o)
            e = np.multiply(np.matmul(d, v.T), h - h * h)
            w = w - self.alpha * np.matmul(self.X.T, e)
            v = v - self.alpha * np.matmul(h.T, d)
            self.weights = w, v


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    t = Training(X, y, alpha)
    errors = list(t.run(synapse_0, synapse_1, iterations))
    return t.weights[0], t.weights[1], errors[::report_every]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    final = {a: train(X, y, synapse_0, synapse_1, a, iterations, 1)[-1][-1] for a in alphas}
    final = {a: e for a, e in final.items() if not np.isnan(e)}
    return min(final, key=final.get)
