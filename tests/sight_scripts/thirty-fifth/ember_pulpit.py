# verdict: right
from dataclasses import dataclass, field
import math
import random

rnd = random.Random(2024)


@dataclass
class Layer:
    n_in: int
    n_out: int
    weights: list = field(default_factory=list)
    biases: list = field(default_factory=list)
    inputs: list = field(default_factory=list)
    outputs: list = field(default_factory=list)
    deltas: list = field(default_factory=list)

    def __post_init__(self):
        limit = 1 / math.sqrt(self.n_in)
        self.weights = [[rnd.uniform(-limit, limit) for _ in range(self.n_in)] for _ in range(self.n_out)]
        self.biases = [0.0] * self.n_out

    def feed(self, inputs):
        self.inputs = inputs
        self.outputs = []
        for row, bias in zip(self.weights, self.biases):
            total = bias + sum(w * v for w, v in zip(row, inputs))
            self.outputs.append(1 / (1 + math.exp(-total)))
        return self.outputs

    def learn(self, errors, rate):
        """errors = target - output of this layer; returns the errors of the layer below"""
        self.deltas = [e * o * (1 - o) for e, o in zip(errors, self.outputs)]
        below = [sum(self.weights[k][i] * self.deltas[k] for k in range(self.n_out)) for i in range(self.n_in)]
        for k in range(self.n_out):
            for i in range(self.n_in):
                self.weights[k][i] += rate * self.deltas[k] * self.inputs[i]
            self.biases[k] += rate * self.deltas[k]
        return below


# seven-segment digits: which segments light up -> is the digit even / prime?
SEGMENTS = {
    0: "1110111", 1: "0010010", 2: "1011101", 3: "1011011", 4: "0111010",
    5: "1101011", 6: "1101111", 7: "1010010", 8: "1111111", 9: "1111011",
}
samples = []
for digit, bits in SEGMENTS.items():
    samples.append(([int(c) for c in bits], [float(digit % 2 == 0), float(digit in (2, 3, 5, 7))]))

net = [Layer(7, 6), Layer(6, 5), Layer(5, 2)]

for epoch in range(1, 1501):
    rnd.shuffle(samples)
    total = 0.0
    for inputs, wanted in samples:
        signal = inputs
        for layer in net:
            signal = layer.feed(signal)
        errors = [w - o for w, o in zip(wanted, signal)]
        total += sum(e * e for e in errors)
        for layer in reversed(net):
            errors = layer.learn(errors, 0.8)
    if epoch % 300 == 0:
        print(f"epoch {epoch}: {total:.4f}")
