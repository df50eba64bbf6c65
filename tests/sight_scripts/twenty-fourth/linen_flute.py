# verdict: right
import math
import random

random.seed(18)


class Neuron:
    def __init__(self, n):
        self.weights = [random.uniform(-1, 1) for _ in range(n + 1)]   # last = bias

    def fire(self, inputs):
        self.inputs = list(inputs) + [1.0]
        s = sum(w * i for w, i in zip(self.weights, self.inputs))
        self.output = 1 / (1 + math.exp(-s))
        return self.output

    def learn(self, rate):
        for k in range(len(self.weights)):
            self.weights[k] += rate * self.delta * self.inputs[k]


hidden = [Neuron(2) for _ in range(4)]
output = Neuron(4)
cases = {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 0}

for epoch in range(3000):
    for x, t in cases.items():
        o = output.fire([h.fire(x) for h in hidden])
        output.delta = (t - o) * o * (1 - o)
        for k, h in enumerate(hidden):
            h.delta = output.delta * output.weights[k] * h.output * (1 - h.output)
        for neuron in hidden + [output]:
            neuron.learn(0.7)

for x, t in cases.items():
    print(x, t, "%.3f" % output.fire([h.fire(x) for h in hidden]))
