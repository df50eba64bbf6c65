# verdict: right
from dataclasses import dataclass, field
import numpy as np

gen = np.random.default_rng(99)


@dataclass
class Layer:
    fan_in: int
    fan_out: int
    last: bool = False
    slope: float = 0.05
    w: np.ndarray = field(init=False)
    b: np.ndarray = field(init=False)
    x: np.ndarray = field(init=False, default=None)
    z: np.ndarray = field(init=False, default=None)

    def __post_init__(self):
        self.w = gen.standard_normal((self.fan_in, self.fan_out)) * (2 / self.fan_in) ** 0.5
        self.b = np.zeros(self.fan_out)

    def forward(self, x):
        self.x = x
        self.z = x @ self.w + self.b
        if self.last:
            return self.z
        return np.where(self.z > 0, self.z, self.slope * self.z)

    def backward(self, g, lr):
        if not self.last:
            g = g * np.where(self.z > 0, 1.0, self.slope)
        gx = g @ self.w.T
        self.w -= lr * self.x.T @ g
        self.b -= lr * g.sum(axis=0)
        return gx


# concrete strength, made up: water, cement, age (scaled) -> strength
data = gen.uniform(0, 1, (64, 3))
strength = (data[:, 1] * 2 - data[:, 0] + np.log1p(5 * data[:, 2]))[:, None]

stack = [Layer(3, 10), Layer(10, 10), Layer(10, 1, last=True)]
for epoch in range(800):
    y = data
    for layer in stack:
        y = layer.forward(y)
    g = (y - strength) / len(data)
    for layer in reversed(stack):
        g = layer.backward(g, 0.1)
    if not epoch % 100:
        print(epoch, float(np.mean((y - strength) ** 2)))
