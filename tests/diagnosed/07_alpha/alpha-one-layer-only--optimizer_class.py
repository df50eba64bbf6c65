# mistake: alpha-one-layer-only
# question: 07_alpha/train 07_alpha/best_alpha
# style: optimizer with closures
import numpy as np


def optimizer(rate=1.0):
    def step(weights, slope):
        weights -= rate * slope
    return step


class Model:
    def __init__(self, shape0, shape1, rate):
        self.p = [shape0.copy(), shape1.copy()]
        self.opt = [optimizer(), optimizer(rate)]

    def f(self, X):
        h = 1 / (1 + np.exp(-X @ self.p[0]))
        return h, 1 / (1 + np.exp(-h @ self.p[1]))

    def fit_once(self, X, y):
        h, o = self.f(X)
        g = (o - y) * o * (1 - o)
        slopes = [X.T @ (g @ self.p[1].T * h * (1 - h)), h.T @ g]
        for step, w, s in zip(self.opt, self.p, slopes):
            step(w, s)
        return np.abs(o - y).mean()


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    m = Model(synapse_0, synapse_1, alpha)
    seen = [m.fit_once(X, y) for _ in range(iterations)]
    return m.p[0], m.p[1], seen[::report_every]


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def remaining(a):
        m = Model(synapse_0, synapse_1, a)
        for _ in range(iterations):
            m.fit_once(X, y)
        e = np.abs(m.f(X)[1] - y).mean()
        return e if e >= 0 else np.inf

    return min(alphas, key=remaining)
