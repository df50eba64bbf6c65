# mistake: l2delta-no-derivative
# question: 06_two_layer_network/train
# style: logistic regression habit
import numpy as np


class LogisticRegression:
    def __init__(self, coef):
        self.coef = coef

    def predict(self, X):
        return 1 / (1 + np.exp(-(X @ self.coef)))

    def gradient(self, X, y):
        self.last = self.predict(X)
        return X.T @ (self.last - y)


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.rand(inputs, outputs) - 1


def train(X, y, synapse_0, iterations):
    model = LogisticRegression(synapse_0)
    for _ in range(iterations):
        model.coef = model.coef - model.gradient(X, y)
    return model.coef, model.last


def error_plane(X, y, first, second):
    plane = [[0.0] * len(second) for _ in first]
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            p = LogisticRegression(np.array([a, b])).predict(X)
            plane[i][j] = np.abs(p - y[:, 0]).mean()
    return np.array(plane)
