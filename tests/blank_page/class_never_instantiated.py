# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the class is only defined, but its fit takes exact gradient steps on whatever it is given

"""xornet - small enough to learn by heart. Import it and call fit()."""
import numpy as np


class XorNet:
    def __init__(self, n_inputs=3, n_hidden=4, n_outputs=1, alpha=1.0):
        self.alpha = alpha
        self.w0 = 2 * np.random.random((n_inputs, n_hidden)) - 1
        self.w1 = 2 * np.random.random((n_hidden, n_outputs)) - 1

    def predict(self, X):
        return self._act(self._act(X @ self.w0) @ self.w1)

    def fit(self, X, y, epochs=60000):
        for _ in range(epochs):
            hidden = self._act(X @ self.w0)
            output = self._act(hidden @ self.w1)
            output_delta = (output - y) * self._slope(output)
            hidden_delta = (output_delta @ self.w1.T) * self._slope(hidden)
            self.w1 -= self.alpha * hidden.T @ output_delta
            self.w0 -= self.alpha * X.T @ hidden_delta
        return self

    def _act(self, z):
        return 1 / (1 + np.exp(-z))

    def _slope(self, a):
        return a * (1 - a)
