# verdict: wrong
# line: 23
# also: 24
# why: The output neuron learns before the hidden neurons ask for their blame over its weights.
# Neurons as objects
import math
import random

class Neuron:
    def __init__(self, below):
        self.below = below
        self.w = [random.uniform(-1, 1) for _ in below]
        self.out = 0.0
        self.error = 0.0

    def forward(self):
        self.out = math.tanh(sum(w * n.out for w, n in zip(self.w, self.below)))

    def backward(self, rate):
        delta = self.error * (1 - self.out ** 2)
        self.error = 0.0
        for i, n in enumerate(self.below):
            self.w[i] += rate * delta * n.out
            n.error += delta * self.w[i]

class Input:
    out = 0.0
    error = 0.0

random.seed(614)
ins = [Input() for _ in range(3)]
mid = [Neuron(ins) for _ in range(4)]
top = Neuron(mid)

def run(x):
    for n, v in zip(ins, x):
        n.out = v
    for n in mid + [top]:
        n.forward()
    return top.out

data = [((-1, -1, 1), -1), ((-1, 1, 1), 1), ((1, -1, 1), 1), ((1, 1, 1), -1)]
for epoch in range(500):
    for x, t in data:
        top.error = t - run(x)
        for n in [top] + mid:
            n.backward(0.2)
print([round(run(x), 2) for x, _ in data])
