# verdict: right
import numpy as np


class TinyNet:
    def __init__(self, x, y, hidden=4, rate=1.0):
        rs = np.random.RandomState(0)
        self._x = np.asarray(x, float)
        self._y = np.asarray(y, float)
        self.w_in = rs.uniform(-1, 1, (self._x.shape[1], hidden))
        self.w_out = rs.uniform(-1, 1, (hidden, self._y.shape[1]))
        self.rate = rate

    @staticmethod
    def squash(v):
        return 1.0 / (1.0 + np.exp(-v))

    @property
    def hidden(self):
        return self.squash(self._x @ self.w_in)

    @property
    def output(self):
        return self.squash(self.hidden @ self.w_out)

    @property
    def loss(self):
        return 0.5 * float(((self.output - self._y) ** 2).sum())

    @property
    def delta_out(self):
        out = self.output
        return (out - self._y) * out * (1 - out)

    @property
    def delta_hidden(self):
        h = self.hidden
        return (self.delta_out @ self.w_out.T) * h * (1 - h)

    @property
    def grads(self):
        return self._x.T @ self.delta_hidden, self.hidden.T @ self.delta_out

    def train(self, rounds):
        for _ in range(rounds):
            g_in, g_out = self.grads
            self.w_in -= self.rate * g_in
            self.w_out -= self.rate * g_out
        return self


net = TinyNet([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]], [[0], [0], [1], [1]])
print("before", net.loss)
net.train(4000)
print("after ", net.loss)
print(net.output)
