# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a class nobody instantiates; fit(X, y) trains with the squared-error gradient
"""A tiny network to import elsewhere."""
import numpy as np


class TinyNet:
    def __init__(self, n_inputs=3, n_hidden=4, n_outputs=1, learning_rate=0.5):
        self.learning_rate = learning_rate
        self.W1 = np.random.uniform(-1, 1, (n_inputs, n_hidden))
        self.W2 = np.random.uniform(-1, 1, (n_hidden, n_outputs))

    def _sigmoid(self, z):
        return 1 / (1 + np.exp(-z))

    def _slope(self, a):
        return a * (1 - a)

    def predict(self, X):
        self.hidden = self._sigmoid(np.dot(X, self.W1))
        self.output = self._sigmoid(np.dot(self.hidden, self.W2))
        return self.output

    def fit(self, X, y, epochs=10000):
        for _ in range(epochs):
            self.predict(X)
            error = y - self.output
            delta2 = error * self._slope(self.output)
            delta1 = np.dot(delta2, self.W2.T) * self._slope(self.hidden)
            self.W2 += self.learning_rate * np.dot(self.hidden.T, delta2)
            self.W1 += self.learning_rate * np.dot(X.T, delta1)
        return self

    def score(self, X, y):
        return 1 - np.abs(y - self.predict(X)).mean()
