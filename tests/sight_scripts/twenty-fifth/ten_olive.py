# verdict: wrong
# line: 19
# also: 21
# why: forward pass: The hidden layer is computed only once, before the loop, so the network goes on with stale hidden activations while its weights change.
import numpy as np

class Perceptron2:
    """Two layer perceptron for yes/no questions."""
    def __init__(self, hidden=5, alpha=1.0, epochs=2000):
        self.hidden, self.alpha, self.epochs = hidden, alpha, epochs

    def _s(self, x):
        return 1 / (1 + np.exp(-x))

    def fit(self, X, y):
        rng = np.random.RandomState(8)
        self.A = rng.normal(size=(X.shape[1], self.hidden))
        self.B = rng.normal(size=(self.hidden, 1))
        self.h = self._s(X @ self.A)
        for e in range(self.epochs):
            out = self._s(self.h @ self.B)
            d_out = (y - out) * out * (1 - out)
            d_hid = d_out @ self.B.T * self.h * (1 - self.h)
            self.B += self.alpha * self.h.T @ d_out
            self.A += self.alpha * X.T @ d_hid
        return self

    def predict(self, X):
        return self._s(self._s(X @ self.A) @ self.B)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[1], [0], [0], [1]])
model = Perceptron2().fit(X, y)
print(model.predict(X))
