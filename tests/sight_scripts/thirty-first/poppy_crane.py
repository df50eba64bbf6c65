# verdict: wrong
# line: 38
from dataclasses import dataclass, field
import random


@dataclass
class Sample:
    features: list
    wanted: list


@dataclass
class Perceptron:
    n_in: int
    n_hid: int
    n_out: int
    rate: float = 0.05
    v: list = field(default_factory=list)
    w: list = field(default_factory=list)

    def __post_init__(self):
        self.v = [[random.gauss(0, 0.7) for _ in range(self.n_in + 1)] for _ in range(self.n_hid)]
        self.w = [[random.gauss(0, 0.7) for _ in range(self.n_hid + 1)] for _ in range(self.n_out)]

    def forward(self, features):
        x = features + [1.0]
        z = [sum(a * b for a, b in zip(row, x)) for row in self.v]
        h = [s if s > 0 else 0.1 * s for s in z] + [1.0]
        y = [sum(a * b for a, b in zip(row, h)) for row in self.w]
        return x, h, y

    def train(self, sample):
        x, h, y = self.forward(sample.features)
        error = [a - b for a, b in zip(y, sample.wanted)]
        back = []
        for j in range(self.n_hid):
            slope = 1.0 if h[j] > 0 else 0.01
            back.append(slope * sum(error[k] * self.w[k][j] for k in range(self.n_out)))
        for k in range(self.n_out):
            for j in range(self.n_hid + 1):
                self.w[k][j] -= self.rate * error[k] * h[j]
        for j in range(self.n_hid):
            for i in range(self.n_in + 1):
                self.v[j][i] -= self.rate * back[j] * x[i]
        return sum((a - b) ** 2 for a, b in zip(y, sample.wanted))


random.seed(47)
samples = []
for _ in range(25):
    a, b = random.uniform(-1, 1), random.uniform(-1, 1)
    samples.append(Sample([a, b], [a * b, a * b + 0.3 * a]))
net = Perceptron(2, 5, 2)
for epoch in range(200):
    loss = sum(net.train(s) for s in samples)
    if epoch % 40 == 0:
        print(epoch, loss / len(samples))
