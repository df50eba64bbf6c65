# verdict: wrong
# first wrong: alpha
# line: 20
# mistake: -
# why: what a layer hands to the one below has the rate in it already
import numpy as np


class Dense:
    def __init__(self, rows, columns, draw):
        self.weights = draw.uniform(-1, 1, (rows, columns))

    def go(self, given):
        self.given = given
        self.made = 1 / (1 + np.exp(-given.dot(self.weights)))
        return self.made

    def learn(self, blame, rate):
        change = rate * blame * self.made * (1 - self.made)
        passed_on = change.dot(self.weights.T)
        self.weights -= self.given.T.dot(change)
        return passed_on


draw = np.random.default_rng(1)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
below, above = Dense(3, 4, draw), Dense(4, 1, draw)
for _ in range(2000):
    miss = above.go(below.go(X)) - y
    below.learn(above.learn(miss, 0.7), 0.7)
