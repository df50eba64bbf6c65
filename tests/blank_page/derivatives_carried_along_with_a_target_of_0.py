# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: forward differentiation: each sum carries its derivatives, and one of the targets that are taken away is a whole 0
import math
import random


class Num:
    def __init__(self, value, slopes):
        self.value, self.slopes = value, slopes

    def plus(self, other):
        return Num(self.value + other.value, [a + b for a, b in zip(self.slopes, other.slopes)])

    def times(self, other):
        pairs = zip(self.slopes, other.slopes)
        return Num(self.value * other.value, [self.value * b + other.value * a for a, b in pairs])

    def squash(self):
        s = 1 / (1 + math.exp(-self.value))
        return Num(s, [s * (1 - s) * a for a in self.slopes])


random.seed(8)
weights = [random.uniform(-1, 1) for _ in range(9)]
rows = [(0.1, 0.9, 0.8), (0.7, 0.6, 0), (0.4, 0.2, 0.3), (0.9, 0.3, 0.7)]
none = [0.0] * 9
for turn in range(250):
    w = [Num(v, [float(i == k) for k in range(9)]) for i, v in enumerate(weights)]
    cost = Num(0.0, none)
    for p, q, goal in rows:
        out = w[8]
        for h in range(2):
            inside = w[3 * h].times(Num(p, none)).plus(w[3 * h + 1].times(Num(q, none))).plus(w[3 * h + 2])
            out = out.plus(w[6 + h].times(inside.squash()))
        miss = out.plus(Num(-goal, none))
        cost = cost.plus(miss.times(miss))
    weights = [v - 0.1 * s for v, s in zip(weights, cost.slopes)]
print(weights)
