# verdict: wrong
# first wrong: loop
# line: 38|51
# mistake: -
# why: a value that is used several times keeps the derivative of one use alone, so one sample counts
import math
import random


class Knot:
    def __init__(self, v, *back):
        self.v, self.back, self.g = v, back, 0.0

    def __add__(self, o):
        return Knot(self.v + o.v, (self, 1.0), (o, 1.0))

    def __mul__(self, o):
        return Knot(self.v * o.v, (self, o.v), (o, self.v))

    def tanh(self):
        t = math.tanh(self.v)
        return Knot(t, (self, 1 - t * t))


def sweep(end):
    order, known, todo = [], set(), [(end, False)]
    while todo:
        knot, ready = todo.pop()
        if ready:
            order.append(knot)
        elif id(knot) not in known:
            known.add(id(knot))
            todo.append((knot, True))
            todo.extend((one, False) for one, _ in knot.back)
    end.g = 1.0
    for knot in reversed(order):
        for one, slope in knot.back:
            one.g = slope * knot.g


random.seed(6)
W = [Knot(random.gauss(0, 1)) for _ in range(9)]
rows = [(0.3, 0.8, 0.9), (0.9, 0.1, 0.2), (0.5, 0.6, 0.7), (0.2, 0.2, 0.4)]
for turn in range(200):
    loss = Knot(0.0)
    for a, b, t in rows:
        a, b = Knot(a), Knot(b)
        h = [(W[2 * j] * a + W[2 * j + 1] * b + W[6 + j]).tanh() for j in (0, 1)]
        miss = h[0] * W[4] + h[1] * W[5] + W[8] + Knot(-1.0) * Knot(t)
        loss = loss + miss * miss
    sweep(loss)
    for each in W:
        each.v -= 0.1 * each.g
print([each.v for each in W])
