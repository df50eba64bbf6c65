# verdict: right
from __future__ import annotations

import math
import random
from dataclasses import dataclass, field
from typing import List


@dataclass
class Unit:
    weights: List[float]
    bias: float = 0.0
    output: float = 0.0
    delta: float = 0.0

    def fire(self, inputs: List[float]) -> float:
        total = self.bias + sum(w * i for w, i in zip(self.weights, inputs))
        self.output = 1.0 / (1.0 + math.exp(-total))
        return self.output


@dataclass
class Layer:
    units: List[Unit] = field(default_factory=list)

    @staticmethod
    def create(size: int, fan_in: int, rnd: random.Random) -> Layer:
        return Layer([Unit([rnd.uniform(-1, 1) for _ in range(fan_in)]) for _ in range(size)])

    def outputs(self) -> List[float]:
        return [u.output for u in self.units]


class Trainer:
    def __init__(self, shape: List[int], rate: float) -> None:
        rnd = random.Random(2)
        self.layers = [Layer.create(b, a, rnd) for a, b in zip(shape, shape[1:])]
        self.rate = rate

    def forward(self, sample: List[float]) -> List[float]:
        signal = sample
        for layer in self.layers:
            signal = [u.fire(signal) for u in layer.units]
        return signal

    def backward(self, sample: List[float], wanted: List[float]) -> None:
        last = self.layers[-1]
        for u, w in zip(last.units, wanted):
            u.delta = (w - u.output) * u.output * (1 - u.output)
        for depth in range(len(self.layers) - 2, -1, -1):
            above = self.layers[depth + 1]
            for j, u in enumerate(self.layers[depth].units):
                blame = sum(a.delta * a.weights[j] for a in above.units)
                u.delta = blame * u.output * (1 - u.output)
        signal = sample
        for layer in self.layers:
            for u in layer.units:
                for i, s in enumerate(signal):
                    u.weights[i] += self.rate * u.delta * s
                u.bias += self.rate * u.delta
            signal = layer.outputs()


DATA = [([0.0, 0.0], [0.0, 0.0]), ([0.0, 1.0], [1.0, 0.0]), ([1.0, 0.0], [1.0, 0.0]), ([1.0, 1.0], [0.0, 1.0])]
trainer = Trainer([2, 4, 2], 0.7)
for epoch in range(1500):
    for sample, wanted in DATA:
        trainer.forward(sample)
        trainer.backward(sample, wanted)
for sample, wanted in DATA:
    print(sample, wanted, [round(o, 2) for o in trainer.forward(sample)])
