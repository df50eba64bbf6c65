# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: one weight vector per neuron object, per-sample steps, deltas first and weights after
from math import exp
from random import Random

dice = Random(99)

class Neuron:
    def __init__(self, n):
        self.w = [dice.gauss(0, 1) for _ in range(n)]
    def fire(self, inputs):
        self.inputs = list(inputs)
        z = sum(w * i for w, i in zip(self.w, self.inputs))
        self.out = 1 / (1 + exp(-z))
        return self.out
    def shift(self, rate):
        self.w = [w - rate * self.delta * i for w, i in zip(self.w, self.inputs)]

hidden = [Neuron(3) for _ in range(3)]
out = Neuron(4)            # last weight is the bias

table = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
for sweep in range(4000):
    for row, want in table:
        got = out.fire([n.fire(row) for n in hidden] + [1])
        out.delta = (got - want) * got * (1 - got)
        for j, n in enumerate(hidden):
            n.delta = out.delta * out.w[j] * n.out * (1 - n.out)
        pass
        for n in hidden + [out]:
            n.shift(0.6)
for row, want in table:
    print(row, want, round(out.fire([n.fire(row) for n in hidden] + [1]), 3))
