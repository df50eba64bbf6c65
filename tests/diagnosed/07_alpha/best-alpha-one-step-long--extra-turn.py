# mistake: best-alpha-one-step-long
# question: 07_alpha/best_alpha
# style: extra turn, class
import numpy as np


class Trainer:
    def __init__(self, X, y, alpha):
        self.X, self.y, self.alpha = X, y, alpha

    def guess(self, w, v):
        return self.sig(self.sig(self.X @ w) @ v)

    def error(self, w, v):
        return np.abs(self.guess(w, v) - self.y).mean()

    def once(self, w, v):
        mid = self.sig(self.X @ w)
        end = self.sig(mid @ v)
        d_end = (end - self.y) * (end - end**2)
        d_mid = d_end @ v.T * (mid - mid**2)
        return w - self.alpha * self.X.T @ d_mid, v - self.alpha * mid.T @ d_end

    @staticmethod
    def sig(x):
        return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    trainer = Trainer(X, y, alpha)
    errors = []
    for j in range(iterations):
        if j % report_every == 0:
            errors.append(trainer.error(synapse_0, synapse_1))
        synapse_0, synapse_1 = trainer.once(synapse_0, synapse_1)
    return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def score(alpha):
        # one more, because the errors are noted before the update
        w, v, _ = train(X, y, synapse_0, synapse_1, alpha, iterations + 1, iterations + 1)
        error = Trainer(X, y, alpha).error(w, v)
        return error if error == error else np.inf

    return min(alphas, key=score)
