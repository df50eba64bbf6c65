# verdict: right
# neurons as objects, plain Python, as in the old OOP course
import math
import random

random.seed(31)


class Neuron:
    def __init__(self, n):
        self.w = [random.uniform(-1, 1) for _ in range(n)]
        self.bias = random.uniform(-1, 1)
        self.inp = None
        self.out = 0.0
        self.delta = 0.0

    def fire(self, inp):
        self.inp = inp
        net = self.bias
        for a, b in zip(self.w, inp):
            net += a * b
        self.out = 1.0 / (1.0 + math.exp(-net))
        return self.out

    def learn(self, rate):
        for i, a in enumerate(self.inp):
            self.w[i] -= rate * self.delta * a
        self.bias -= rate * self.delta


class Network:
    def __init__(self, *sizes):
        self.layers = [[Neuron(a) for _ in range(b)] for a, b in zip(sizes, sizes[1:])]

    def run(self, values):
        for layer in self.layers:
            values = [n.fire(values) for n in layer]
        return values

    def train(self, values, wanted, rate):
        got = self.run(values)
        for n, g, w in zip(self.layers[-1], got, wanted):
            n.delta = (g - w) * g * (1 - g)
        for depth in range(len(self.layers) - 2, -1, -1):
            for i, n in enumerate(self.layers[depth]):
                back = sum(m.w[i] * m.delta for m in self.layers[depth + 1])
                n.delta = back * n.out * (1 - n.out)
        for layer in self.layers:
            for n in layer:
                n.learn(rate)
        return sum((g - w) ** 2 for g, w in zip(got, wanted))


net = Network(3, 4, 2)
table = [((a, b, c), (a ^ b, b & c)) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
for epoch in range(1000):
    err = sum(net.train(i, o, 0.5) for i, o in table)
    if epoch % 200 == 0:
        print(epoch, err)
