# verdict: right
from dataclasses import dataclass, field
import math
import random

random.seed(31415)


@dataclass
class Unit:
    w: list
    b: float = 0.0
    out: float = 0.0
    grad: float = 0.0

    def run(self, xs):
        self.out = 1 / (1 + math.exp(-sum(a * c for a, c in zip(self.w, xs)) - self.b))
        return self.out


@dataclass
class Brain:
    n_in: int
    n_hid: int
    hid: list = field(default_factory=list)
    top: Unit = None

    def __post_init__(self):
        self.hid = [Unit([random.uniform(-1, 1) for _ in range(self.n_in)]) for _ in range(self.n_hid)]
        self.top = Unit([random.uniform(-1, 1) for _ in range(self.n_hid)])

    def think(self, xs):
        return self.top.run([u.run(xs) for u in self.hid])


# (rainy, weekend, money, tired) -> go to the cinema?
days = [
    (1, 1, 1, 0, 1), (1, 0, 1, 0, 1), (0, 1, 1, 0, 0), (0, 0, 1, 1, 0),
    (1, 1, 0, 0, 0), (1, 0, 0, 1, 0), (0, 1, 1, 1, 1), (1, 1, 1, 1, 1),
    (0, 0, 0, 0, 0), (1, 0, 1, 1, 0),
]

brain = Brain(4, 5)
rate = 0.3
for lesson in range(700):
    bits = 0.0
    for *xs, t in days:
        p = brain.think(xs)
        bits -= math.log2(p if t else 1 - p)
        brain.top.grad = t - p
        for u, w in zip(brain.hid, brain.top.w):
            u.grad = brain.top.grad * w * u.out * (1 - u.out)
        brain.top.w = [w + rate * brain.top.grad * u.out for w, u in zip(brain.top.w, brain.hid)]
        brain.top.b += rate * brain.top.grad
        for u in brain.hid:
            u.w = [w + rate * u.grad * x for w, x in zip(u.w, xs)]
            u.b += rate * u.grad
    if lesson % 100 == 0:
        print(f"lesson {lesson}: {bits:.3f} bits")
