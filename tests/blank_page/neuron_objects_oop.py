# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: Neuron objects with lists of weights, gradients gathered over all samples, then every neuron moves at once
import math
import random


class Neuron:
    def __init__(self, fan_in):
        self.w = [random.gauss(0, 1) for _ in range(fan_in)]
        self.gradient = [0.0] * fan_in
        self.output = 0.0
        self.delta = 0.0

    def fire(self, signals):
        self.signals = signals
        self.output = 1 / (1 + math.exp(-sum(w * s for w, s in zip(self.w, signals))))
        return self.output

    def collect(self):
        for i, s in enumerate(self.signals):
            self.gradient[i] += self.delta * s

    def move(self, alpha):
        for i, g in enumerate(self.gradient):
            self.w[i] -= alpha * g
            self.gradient[i] = 0.0


random.seed(1234)
hidden_layer = [Neuron(3) for _ in range(4)]
output_neuron = Neuron(4)
everyone = hidden_layer + [output_neuron]

examples = {(0, 0, 1): 0, (0, 1, 1): 1, (1, 0, 1): 1, (1, 1, 1): 0}

for epoch in range(6000):
    total_error = 0.0
    for x, y in examples.items():
        prediction = output_neuron.fire([n.fire(x) for n in hidden_layer])
        output_neuron.delta = (prediction - y) * prediction * (1 - prediction)
        for j, n in enumerate(hidden_layer):
            n.delta = output_neuron.delta * output_neuron.w[j] * n.output * (1 - n.output)
        for n in everyone:
            n.collect()
        total_error += abs(prediction - y)
    for n in everyone:
        n.move(alpha=2)
    if epoch % 1000 == 0:
        print(epoch, total_error / 4)
