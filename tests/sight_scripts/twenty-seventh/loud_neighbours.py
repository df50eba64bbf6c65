# verdict: wrong
# line: 24
"""Noise level from traffic numbers, dropout against overfitting."""
import numpy as np

rng = np.random.default_rng(88)
P = 0.3  # drop probability


class Hidden:
    def __init__(self, a, b):
        self.W = rng.normal(0, np.sqrt(1 / a), (a, b))
        self.b = np.zeros(b)

    def forward(self, x, training):
        self.x = x
        self.h = np.tanh(x @ self.W + self.b)
        if not training:
            return self.h
        self.mask = (rng.random(self.h.shape) > P) / (1 - P)
        return self.h * self.mask

    def backward(self, g, lr):
        g = g * (1 - self.h ** 2)
        back = g @ self.W.T
        self.W -= lr * self.x.T @ g
        self.b -= lr * g.sum(0)
        return back


class Out:
    def __init__(self, a):
        self.W = rng.normal(0, np.sqrt(1 / a), (a, 1))
        self.b = np.zeros(1)

    def forward(self, x, training):
        self.x = x
        return x @ self.W + self.b

    def backward(self, g, lr):
        back = g @ self.W.T
        self.W -= lr * self.x.T @ g
        self.b -= lr * g.sum(0)
        return back


cars = rng.uniform(0, 1, (120, 1))
trucks = rng.uniform(0, 1, (120, 1))
level = np.log(1 + 9 * cars + 30 * trucks) - 2
x = np.hstack([cars, trucks]) * 2 - 1
net = [Hidden(2, 20), Hidden(20, 20), Out(20)]

for epoch in range(800):
    y = x
    for layer in net:
        y = layer.forward(y, True)
    g = (y - level) / len(x)
    for layer in reversed(net):
        g = layer.backward(g, 0.1)

y = x
for layer in net:
    y = layer.forward(y, False)
print("rmse", np.sqrt(np.mean((y - level) ** 2)))
