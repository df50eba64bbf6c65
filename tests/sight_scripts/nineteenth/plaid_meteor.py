# verdict: right
from dataclasses import dataclass, field
import numpy as np

rng = np.random.default_rng(15)


@dataclass
class Layer:
    fan_in: int
    fan_out: int
    w: np.ndarray = field(init=False)
    b: np.ndarray = field(init=False)
    x: np.ndarray = field(init=False, default=None)
    out: np.ndarray = field(init=False, default=None)

    def __post_init__(self):
        self.w = rng.uniform(-1, 1, (self.fan_out, self.fan_in))
        self.b = rng.uniform(-1, 1, self.fan_out)

    def __call__(self, x):
        self.x = x
        self.out = 1 / (1 + np.exp(-(self.w @ x + self.b)))
        return self.out

    def learn(self, slope, rate):
        delta = slope * self.out * (1 - self.out)
        below = self.w.T @ delta
        self.w -= rate * np.outer(delta, self.x)
        self.b -= rate * delta
        return below


net = [Layer(3, 6), Layer(6, 2)]
table = [(np.array([a, b, c], float), np.array([(a + b + c) % 2, (a + b + c) // 2], float))
         for a in (0, 1) for b in (0, 1) for c in (0, 1)]

for epoch in range(1200):
    wrong = 0.0
    for x, target in table:
        signal = x
        for layer in net:
            signal = layer(signal)
        wrong += 0.5 * np.sum((signal - target) ** 2)
        slope = signal - target
        for layer in reversed(net):
            slope = layer.learn(slope, 0.7)
    if epoch % 200 == 0:
        print(epoch, wrong)
