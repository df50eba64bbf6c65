# verdict: right
import math
import random


class Neuron:
    def __init__(self, n):
        self.weights = [random.uniform(-1, 1) for _ in range(n + 1)]
        self.inputs = []
        self.value = 0.0
        self.delta = 0.0

    def fire(self, inputs):
        self.inputs = list(inputs) + [1.0]
        total = sum(w * i for w, i in zip(self.weights, self.inputs))
        self.value = 1 / (1 + math.exp(-total))
        return self.value

    def learn(self, rate):
        for k, i in enumerate(self.inputs):
            self.weights[k] += rate * self.delta * i


class Network:
    def __init__(self, n_in, n_hidden):
        self.hidden = [Neuron(n_in) for _ in range(n_hidden)]
        self.out = Neuron(n_hidden)

    def ask(self, inputs):
        return self.out.fire([n.fire(inputs) for n in self.hidden])

    def teach(self, inputs, want, rate):
        got = self.ask(inputs)
        self.out.delta = (want - got) * got * (1 - got)
        for k, n in enumerate(self.hidden):
            n.delta = self.out.delta * self.out.weights[k] * n.value * (1 - n.value)
        self.out.learn(rate)
        for n in self.hidden:
            n.learn(rate)
        return (want - got) ** 2


random.seed(5)
lessons = []
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            lessons.append(([a, b, c], 1 if a + b + c >= 2 else 0))

net = Network(3, 3)
for epoch in range(1500):
    loss = 0
    for bits, want in lessons:
        loss += net.teach(bits, want, 0.7)

print("squared error of the last epoch: %.4f" % loss)
for bits, want in lessons:
    print(bits, want, round(net.ask(bits), 2))
