# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: pure Python neuron objects trained one sample at a time; blame is read from the old output weights before any weight moves

import random
from math import exp

RATE = 0.9

class Neuron:
    def __init__(self, n):
        self.w = [random.gauss(0, 1) for _ in range(n)]

    def fire(self, xs):
        self.xs = list(xs)
        z = sum(w * x for w, x in zip(self.w, self.xs))
        self.a = 1 / (1 + exp(-z))
        return self.a

    def slope(self):
        return self.a * (1 - self.a)

    def learn(self, delta):
        self.w = [w + RATE * delta * x for w, x in zip(self.w, self.xs)]

random.seed(20)
hidden = [Neuron(3) for _ in range(3)]
out = Neuron(4)      # three hidden ones and a constant

table = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]
for lap in range(6000):
    for x, t in table:
        hidden_out = [n.fire(x) for n in hidden]
        guess = out.fire(hidden_out + [1])
        delta = (t - guess) * out.slope()
        blames = [delta * w * n.slope() for w, n in zip(out.w, hidden)]
        out.learn(delta)
        for n, b in zip(hidden, blames):
            n.learn(b)

for x, t in table:
    print(x, t, round(out.fire([n.fire(x) for n in hidden] + [1]), 3))
