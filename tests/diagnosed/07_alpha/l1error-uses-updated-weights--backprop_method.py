# mistake: l1error-uses-updated-weights
# question: 07_alpha/train 07_alpha/best_alpha
# style: layer chain, learn
import numpy as np


class Layer:
    def __init__(self, weights):
        self.weights = weights.copy()

    def __call__(self, values):
        self.before = values
        self.after = 1 / (1 + np.exp(-values @ self.weights))
        return self.after

    def learn(self, error, alpha):
        delta = alpha * error * self.after * (1 - self.after)
        self.weights -= self.before.T @ delta
        return delta @ self.weights.T / alpha


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    one, two = Layer(synapse_0), Layer(synapse_1)
    errors = []
    for j in range(iterations):
        miss = two(one(X)) - y
        if j % report_every == 0:
            errors.append(np.abs(miss).mean())
        one.learn(two.learn(miss, alpha), alpha)
    return one.weights, two.weights, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    left = []
    for alpha in alphas:
        w, v, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        left.append(np.abs(Layer(v)(Layer(w)(X)) - y).mean())
    return alphas[int(np.nanargmin(left))]
