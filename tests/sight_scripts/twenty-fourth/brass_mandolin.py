# verdict: wrong
# line: 10
# also: 12
# why: initial weights: one number is drawn for all weights of a layer, so all hidden nodes stay alike
import numpy as np


class Regressor:
    def __init__(self, n_hidden):
        self.W1 = np.random.normal(0, 1) * np.ones((1, n_hidden))
        self.b1 = np.zeros(n_hidden)
        self.W2 = np.random.normal(0, 1) * np.ones((n_hidden, 1)) / n_hidden
        self.b2 = np.zeros(1)

    def __call__(self, x):
        self.h = np.tanh(x @ self.W1 + self.b1)
        return self.h @ self.W2 + self.b2

    def fit(self, x, y, eta, steps):
        losses = []
        for _ in range(steps):
            e = self(x) - y
            losses.append(float((e ** 2).mean()))
            d = e / len(x)
            dh = (d @ self.W2.T) * (1 - self.h ** 2)
            self.W2 -= eta * self.h.T @ d
            self.b2 -= eta * d.sum(axis=0)
            self.W1 -= eta * x.T @ dh
            self.b1 -= eta * dh.sum(axis=0)
        return losses


np.random.seed(9)
x = np.linspace(-3, 3, 61).reshape(-1, 1)
y = np.cos(x)
reg = Regressor(10)
losses = reg.fit(x, y, 0.1, 3000)
for k in (0, 99, 999, 2999):
    print("step %4d  mse %.4f" % (k + 1, losses[k]))
