# verdict: right
"""Neurons as objects. Every neuron knows its own weights."""
import random
from math import exp


class Neuron:
    def __init__(self, inputs):
        self.w = [random.uniform(-1, 1) for _ in range(inputs)]
        self.b = random.uniform(-1, 1)

    def fire(self, xs):
        self.xs = xs
        net = sum(w * x for w, x in zip(self.w, xs)) + self.b
        self.out = 1.0 / (1.0 + exp(-net))
        return self.out

    def slope(self):
        return self.out * (1.0 - self.out)

    def learn(self, rate):
        for k, x in enumerate(self.xs):
            self.w[k] -= rate * self.delta * x
        self.b -= rate * self.delta


class Brain:
    def __init__(self, n_in, n_hid):
        self.hidden = [Neuron(n_in) for _ in range(n_hid)]
        self.top = Neuron(n_hid)

    def think(self, xs):
        return self.top.fire([h.fire(xs) for h in self.hidden])

    def teach(self, xs, wanted, rate):
        got = self.think(xs)
        self.top.delta = (got - wanted) * self.top.slope()
        for k, h in enumerate(self.hidden):
            h.delta = self.top.delta * self.top.w[k] * h.slope()
        for n in self.hidden + [self.top]:
            n.learn(rate)
        return (got - wanted) ** 2


random.seed(3)
brain = Brain(2, 3)
lessons = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
for epoch in range(1200):
    loss = 0
    for xs, wanted in lessons:
        loss += brain.teach(xs, wanted, 1.5)
    if epoch % 300 == 0:
        print(epoch, round(loss, 4))
for xs, wanted in lessons:
    print(xs, wanted, round(brain.think(xs), 3))
