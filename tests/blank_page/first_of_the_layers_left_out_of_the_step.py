# verdict: wrong
# first wrong: update
# line: 31
# mistake: -
# why: The step goes through a part of the layers only: the first one is never moved
import numpy as np

draw = np.random.default_rng(6)
points = draw.uniform(-1, 1, (30, 3))
goals = (points[:, :1] > points[:, 1:2]).astype(float)


class Part:
    def __init__(self, rows, columns):
        self.table = draw.normal(0, 0.8, (rows, columns))

    def forward(self, given):
        self.given = given
        self.out = 1 / (1 + np.exp(-given @ self.table))
        return self.out

    def backward(self, sent):
        self.delta = sent * self.out * (1 - self.out)
        return self.delta @ self.table.T


parts = [Part(3, 5), Part(5, 1)]
for turn in range(600):
    guess = parts[1].forward(parts[0].forward(points))
    parts[0].backward(parts[1].backward(guess - goals))
    for part in parts[1:]:
        part.table -= 0.3 * part.given.T @ part.delta
