# verdict: wrong
# first wrong: loop
# line: 58
# mistake: -
# why: the slopes of the weights are never set back to 0, so each step is the sum of all before it
import math
import random


class Num:
    def __init__(self, value, parents=()):
        self.value, self.parents, self.slope = value, parents, 0.0

    def __add__(self, other):
        return Num(self.value + other.value, ((self, 1.0), (other, 1.0)))

    def __sub__(self, other):
        return Num(self.value - other.value, ((self, 1.0), (other, -1.0)))

    def __mul__(self, other):
        return Num(self.value * other.value, ((self, other.value), (other, self.value)))

    def bend(self):
        t = math.tanh(self.value)
        return Num(t, ((self, 1 - t * t),))


def backwards(end):
    order, known = [], set()

    def visit(each):
        if each not in known:
            known.add(each)
            for parent, _ in each.parents:
                visit(parent)
            order.append(each)

    visit(end)
    end.slope = 1.0
    for each in reversed(order):
        for parent, local in each.parents:
            parent.slope += local * each.slope


random.seed(4)
first = [(Num(random.gauss(0, 1)), Num(random.gauss(0, 1))) for _ in range(7)]
last = [Num(random.gauss(0, 0.5)) for _ in range(7)]
weights = [each for pair in first for each in pair] + last
places = [k / 5 for k in range(-7, 8)]
for n in range(120):
    whole = Num(0.0)
    for place in places:
        out = Num(0.0)
        for (w, b), v in zip(first, last):
            out = out + (Num(place) * w + b).bend() * v
        miss = out - Num(math.cos(place))
        whole = whole + miss * miss * Num(1 / len(places))
    backwards(whole)
    for each in weights:
        each.value -= 0.01 * each.slope
print(whole.value)
