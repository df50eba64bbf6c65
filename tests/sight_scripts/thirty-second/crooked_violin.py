# verdict: right
import random, math
from dataclasses import dataclass, field
# game programmer's brain for a bot: distance, health -> attack, flee
random.seed(99)

@dataclass
class Neuron:
    w: list
    bias: float = 0.0
    out: float = 0.0
    delta: float = 0.0
    inputs: list = field(default_factory=list)

    def fire(self, inputs):
        self.inputs = list(inputs)
        self.out = 1 / (1 + math.exp(-(self.bias + sum(a * b for a, b in zip(self.w, inputs)))))
        return self.out

    def adjust(self, eta):
        for i, x in enumerate(self.inputs):
            self.w[i] -= eta * self.delta * x
        self.bias -= eta * self.delta

def layer(n, m):
    return [Neuron([random.uniform(-1, 1) for _ in range(n)]) for _ in range(m)]

hid, top = layer(2, 4), layer(4, 2)
situations = [((0.1, 0.9), (1, 0)), ((0.2, 0.2), (0, 1)), ((0.9, 0.8), (0, 0)), ((0.3, 0.7), (1, 0)), ((0.4, 0.1), (0, 1))]
for turn in range(1500):
    (seen, do) = situations[turn % len(situations)]
    hs = [n.fire(seen) for n in hid]
    ys = [n.fire(hs) for n in top]
    for n, t in zip(top, do):
        n.delta = n.out - t
    for j, n in enumerate(hid):
        n.delta = n.out * (1 - n.out) * sum(k.w[j] * k.delta for k in top)
    for n in hid + top:
        n.adjust(0.4)
for seen, do in situations:
    print(seen, do, [round(n.fire([m.fire(seen) for m in hid]), 2) for n in top])
