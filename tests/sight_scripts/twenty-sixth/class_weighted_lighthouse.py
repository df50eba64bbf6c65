# verdict: right
"""Rare-event detector: storms are seldom, so they count four times."""
import numpy as np

rng = np.random.default_rng(2020)
pressure = rng.normal(0, 1, (90, 3))
storm = (pressure @ [1.0, -1.0, 0.5] + 0.3 * rng.normal(size=90) > 1.6).astype(float)
importance = np.where(storm == 1, 4.0, 1.0)
importance /= importance.sum()


class LogisticMLP:
    def __init__(self, d, h):
        self.theta = rng.normal(0, 0.5, d * h + h + h + 1)
        self.d, self.h = d, h

    def unpack(self, vector):
        d, h = self.d, self.h
        W, b, v, c = np.split(vector, [d * h, d * h + h, d * h + 2 * h])
        return W.reshape(d, h), b, v, c

    def probability(self, x):
        W, b, v, c = self.unpack(self.theta)
        self.hidden = np.tanh(x @ W + b)
        return 1 / (1 + np.exp(-(self.hidden @ v + c)))

    def gradient(self, x, y, omega):
        v = self.unpack(self.theta)[2]
        residual = omega * (self.probability(x) - y)
        inner = np.outer(residual, v) * (1 - self.hidden ** 2)
        return np.concatenate([(x.T @ inner).ravel(), inner.sum(0), self.hidden.T @ residual, [residual.sum()]])


model = LogisticMLP(3, 6)
for iteration in range(500):
    model.theta -= 0.8 * model.gradient(pressure, storm, importance)

alarm = model.probability(pressure) > 0.5
print("storms found:", int(alarm[storm == 1].sum()), "/", int(storm.sum()), " false alarms:", int(alarm[storm == 0].sum()))
