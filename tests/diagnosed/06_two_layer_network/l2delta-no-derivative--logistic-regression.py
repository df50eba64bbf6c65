# mistake: l2delta-no-derivative
# question: 06_two_layer_network/train
# style: logistic regression habit

import numpy as np

def initial_weights(inputs, outputs, seed):
    generator = np.random.RandomState(seed)
    return generator.uniform(-1.0, 1.0, (inputs, outputs))


class LogisticRegression:
    def __init__(self, w):
        self.w = w

    def predict(self, X):
        return 0.5 + 0.5 * np.tanh(0.5 * (X @ self.w))

    def fit(self, X, y, epochs):
        for _ in range(epochs):
            p = self.predict(X)
            self.w = self.w + X.T @ (y - p)
        return self.w, p


def train(X, y, synapse_0, iterations):
    return LogisticRegression(synapse_0).fit(X, y, iterations)


def error_plane(X, y, first, second):
    sums = X[:, 0, None, None] * first[None, :, None] + X[:, 1, None, None] * second[None, None, :]
    return np.abs(y[:, :, None] - 0.5 * (1 + np.tanh(sums / 2))).mean(axis=0)
