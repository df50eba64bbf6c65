# verdict: wrong
# first wrong: hidden_delta
# line: 36|37
# mistake: -
# why: The spread of a batch depends on the weights too; what goes back through it is left out
import numpy as np


class Even:
    def __init__(self, nodes):
        self.scale, self.shift = np.ones(nodes), np.zeros(nodes)

    def forward(self, total):
        self.spread = np.sqrt(((total - total.mean(0)) ** 2).mean(0) + 1e-6)
        self.even = (total - total.mean(0)) / self.spread
        return self.even * self.scale + self.shift


draw = np.random.default_rng(31)
points = draw.uniform(-2, 2, (50, 3))
wanted = (points[:, :1] * points[:, 1:2] > 0).astype(float)
one, two, three = draw.normal(0, 0.7, (3, 6)), draw.normal(0, 0.7, (6, 1)), np.zeros((1, 1))
layer = Even(6)
rate = 0.2
for turn in range(500):
    bent = layer.forward(points @ one)
    hidden = 1 / (1 + np.exp(-bent))
    guess = 1 / (1 + np.exp(-(hidden @ two + three)))
    d_guess = (guess - wanted) / len(points)
    d_bent = (d_guess @ two.T) * hidden * (1 - hidden)
    two -= rate * hidden.T @ d_guess
    three -= rate * d_guess.sum(axis=0)
    d_even = d_bent * layer.scale
    layer.scale -= rate * (d_bent * layer.even).sum(axis=0)
    layer.shift -= rate * d_bent.sum(axis=0)
    middle = d_even - d_even.mean(axis=0)
    d_total = middle / layer.spread
    one -= rate * points.T @ d_total
