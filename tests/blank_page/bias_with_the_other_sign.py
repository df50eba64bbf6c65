# verdict: wrong
# first wrong: bias
# line: 23
# mistake: -
# why: the weights add target minus output, the biases subtract it
import math
import random


class Neuron:
    def __init__(self, n):
        self.weights = [random.gauss(0, 1) for _ in range(n)]
        self.bias = random.gauss(0, 1)

    def output(self, xs):
        self.xs = xs
        self.out = 1 / (1 + math.exp(-self.bias - sum(w * x for w, x in zip(self.weights, xs))))
        return self.out

    def learn(self, delta, rate):
        for i, x in enumerate(self.xs):
            self.weights[i] += rate * delta * x
        self.bias -= rate * delta


random.seed(11)
hidden = [Neuron(2), Neuron(2), Neuron(2)]
top = Neuron(3)
xor = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]

for epoch in range(3000):
    for xs, target in xor:
        hs = [n.output(xs) for n in hidden]
        y = top.output(hs)
        top_delta = (target - y) * y * (1 - y)
        deltas = [top_delta * w * h * (1 - h) for w, h in zip(top.weights, hs)]
        top.learn(top_delta, 0.7)
        for n, d in zip(hidden, deltas):
            n.learn(d, 0.7)

for xs, target in xor:
    print(xs, target, round(top.output([n.output(xs) for n in hidden]), 3))
