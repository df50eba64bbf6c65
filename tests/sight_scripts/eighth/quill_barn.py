# verdict: right
# Every neuron an object, every connection an object (object oriented course)
import math
import random

class Connection:
    def __init__(self, src, dst):
        self.src, self.dst = src, dst
        self.weight = random.uniform(-1, 1)
        src.outs.append(self)
        dst.ins.append(self)

class Neuron:
    def __init__(self):
        self.ins, self.outs = [], []
        self.value = self.delta = 0.0
    def fire(self):
        s = sum(c.weight * c.src.value for c in self.ins)
        self.value = 1 / (1 + math.exp(-s))
    def blame(self, error=None):
        if error is None:
            error = sum(c.weight * c.dst.delta for c in self.outs)
        self.delta = error * self.value * (1 - self.value)
    def learn(self, rate):
        for c in self.ins:
            c.weight += rate * self.delta * c.src.value

random.seed(613)
inputs = [Neuron() for _ in range(3)]
hidden = [Neuron() for _ in range(4)]
output = Neuron()
for h in hidden:
    for i in inputs:
        Connection(i, h)
    Connection(h, output)

def ask(x):
    for n, v in zip(inputs, x):
        n.value = v
    for h in hidden:
        h.fire()
    output.fire()
    return output.value

lessons = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]
for epoch in range(1000):
    for x, t in lessons:
        output.blame(t - ask(x))
        for h in hidden:
            h.blame()
        for n in hidden + [output]:
            n.learn(0.9)
print([round(ask(x), 2) for x, _ in lessons])
