# verdict: wrong
# first wrong: bias
# line: 27
# mistake: -
# why: the shifts' steps are worked out beside those of the tables, and only these are taken
import numpy as np

class Stack:
    def __init__(self, sizes):
        rng = np.random.default_rng(18)
        self.tables = [rng.normal(size=pair) for pair in zip(sizes, sizes[1:])]
        self.shifts = [rng.normal(size=n) for n in sizes[1:]]

    def forward(self, x):
        self.seen = [x]
        for table, shift in zip(self.tables, self.shifts):
            x = 1 / (1 + np.exp(-(x @ table + shift)))
            self.seen.append(x)
        return x

    def learn(self, x, y):
        d = self.forward(x) - y
        for at in range(len(self.tables) - 1, -1, -1):
            d = d * self.seen[at + 1] * (1 - self.seen[at + 1])
            back = d @ self.tables[at].T
            step, nudge = self.seen[at].T @ d, d.sum(axis=0)
            self.tables[at] = self.tables[at] - 0.7 * step
            d = back

s = Stack([3, 4, 1])
x = np.eye(3)
y = np.array([[1.0], [0.0], [1.0]])
for n in range(500):
    s.learn(x, y)
print(s.forward(x).ravel())
