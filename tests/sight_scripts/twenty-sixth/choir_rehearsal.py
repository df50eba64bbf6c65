# verdict: wrong
# line: 11
# also: 10, 29
# why: initial weights: Every neuron makes its own generator with the same seed, so all hidden neurons begin (and stay) alike.
import random
import math


class Neuron:
    def __init__(self, n_inputs, seed=12345):
        rng = random.Random(seed)
        self.w = [rng.uniform(-1, 1) for _ in range(n_inputs)]
        self.theta = rng.uniform(-1, 1)

    def fire(self, inputs):
        self.inputs = inputs
        self.out = 1 / (1 + math.exp(-(sum(w * i for w, i in zip(self.w, inputs)) + self.theta)))
        return self.out

    def learn(self, delta, rate):
        contributions = [delta * w for w in self.w]
        self.w = [w + rate * delta * i for w, i in zip(self.w, self.inputs)]
        self.theta += rate * delta
        return contributions


class Choir:
    def __init__(self, n_in, n_hidden):
        self.hidden = [Neuron(n_in) for _ in range(n_hidden)]
        self.conductor = Neuron(n_hidden)

    def sing(self, inputs):
        return self.conductor.fire([n.fire(inputs) for n in self.hidden])

    def rehearse(self, inputs, wanted, rate=0.7):
        got = self.sing(inputs)
        back = self.conductor.learn((wanted - got) * got * (1 - got), rate)
        for n, b in zip(self.hidden, back):
            n.learn(b * n.out * (1 - n.out), rate)
        return (wanted - got) ** 2


choir = Choir(2, 3)
score = [((0, 0), 0.1), ((0, 1), 0.9), ((1, 0), 0.9), ((1, 1), 0.1)]
for evening in range(600):
    total = sum(choir.rehearse(i, w) for i, w in score)
    if evening % 150 == 0:
        print(evening, total)
