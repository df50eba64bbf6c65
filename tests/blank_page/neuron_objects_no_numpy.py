# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: plain Python neurons, one sample at a time, all deltas worked out before any weight moves
import math
import random

random.seed(4)


class Neuron:
    def __init__(self, inputs):
        self.w = [random.uniform(-1, 1) for _ in range(inputs)]
        self.bias = random.uniform(-1, 1)
        self.value = 0.0
        self.delta = 0.0

    def fire(self, inputs):
        total = self.bias
        for weight, value in zip(self.w, inputs):
            total += weight * value
        self.value = 1.0 / (1.0 + math.exp(-total))
        return self.value

    def adjust(self, inputs, rate):
        for i in range(len(self.w)):
            self.w[i] += rate * self.delta * inputs[i]
        self.bias += rate * self.delta


table = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
hidden = [Neuron(2) for _ in range(4)]
last = Neuron(4)

for epoch in range(4000):
    worst = 0
    for inputs, target in table:
        middle = [n.fire(inputs) for n in hidden]
        guess = last.fire(middle)
        last.delta = (target - guess) * guess * (1 - guess)
        for k, n in enumerate(hidden):
            n.delta = last.delta * last.w[k] * n.value * (1 - n.value)
        last.adjust(middle, 0.9)
        for n in hidden:
            n.adjust(inputs, 0.9)
        worst = max(worst, abs(target - guess))
    if epoch % 500 == 0:
        print(epoch, worst)

for inputs, target in table:
    print(inputs, target, round(last.fire([n.fire(inputs) for n in hidden]), 3))
