# verdict: right
import numpy as np


class MLPClassifier:
    """Small two-layer perceptron, API as in sklearn."""

    def __init__(self, hidden=16, lr=0.1, epochs=80, batch_size=32, random_state=0):
        self.hidden = hidden
        self.lr = lr
        self.epochs = epochs
        self.batch_size = batch_size
        self.random_state = random_state

    def fit(self, X, y):
        rng = np.random.default_rng(self.random_state)
        n, d = X.shape
        k = y.max() + 1
        self.W1 = rng.normal(0, np.sqrt(2 / d), (d, self.hidden))
        self.b1 = np.zeros(self.hidden)
        self.W2 = rng.normal(0, np.sqrt(2 / self.hidden), (self.hidden, k))
        self.b2 = np.zeros(k)
        for epoch in range(self.epochs):
            order = rng.permutation(n)
            for start in range(0, n, self.batch_size):
                self._step(X[order[start:start + self.batch_size]], y[order[start:start + self.batch_size]])
        return self

    def _proba(self, X):
        self._z = X @ self.W1 + self.b1
        self._a = np.maximum(self._z, 0)
        s = self._a @ self.W2 + self.b2
        s = s - s.max(axis=1, keepdims=True)
        e = np.exp(s)
        return e / e.sum(axis=1, keepdims=True)

    def _step(self, X, y):
        m = len(y)
        grad = self._proba(X)
        grad[np.arange(m), y] -= 1
        grad /= m
        hidden_grad = np.where(self._z > 0, grad @ self.W2.T, 0)
        self.W2 -= self.lr * (self._a.T @ grad)
        self.b2 -= self.lr * grad.sum(axis=0)
        self.W1 -= self.lr * (X.T @ hidden_grad)
        self.b1 -= self.lr * hidden_grad.sum(axis=0)

    def predict(self, X):
        return self._proba(X).argmax(axis=1)


gen = np.random.default_rng(1)
y = gen.integers(0, 3, 150)
X = gen.normal(size=(150, 2)) * 0.5 + np.array([[0, 0], [2, 2], [0, 3]])[y]
clf = MLPClassifier().fit(X, y)
print("accuracy on the training data:", np.mean(clf.predict(X) == y))
