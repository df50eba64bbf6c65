# verdict: wrong
# line: 40
# why: slope() applies the sigmoid itself but is given the hidden activation instead of the pre-activation
import numpy as np


class Perceptron2:
    """Two layers, squared error."""

    def __init__(self, n_in, n_hid, n_out, lr=0.2, seed=0):
        rng = np.random.default_rng(seed)
        self.W = rng.normal(size=(n_in, n_hid))
        self.V = rng.normal(size=(n_hid, n_out))
        self.lr = lr
        self._h = self._z = self._o = None

    @staticmethod
    def sigma(z):
        return 1 / (1 + np.exp(-z))

    @classmethod
    def slope(cls, z):
        s = cls.sigma(z)
        return s * (1 - s)

    @property
    def prediction(self):
        return self._o

    def feed(self, x):
        self._h = self.sigma(x @ self.W)
        self._z = self._h @ self.V
        self._o = self.sigma(self._z)
        return self

    def learn(self, x, y):
        self.feed(x)
        diff = y - self._o
        d_out = diff * self.slope(self._z)
        d_hid = (d_out @ self.V.T) * self.slope(self._h)
        self.V += self.lr * self._h.T @ d_out
        self.W += self.lr * x.T @ d_hid
        return float(np.square(diff).mean())


x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
y = np.array([[0, 0], [1, 0], [1, 0], [1, 1]], float)
net = Perceptron2(3, 4, 2)
errors = [net.learn(x, y) for _ in range(1500)]
print(errors[::250])
print(net.prediction.round(3))
