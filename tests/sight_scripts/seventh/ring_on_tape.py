# verdict: wrong
# line: 96
# also: 94, 95
# why: Only the last weight has its gradient set back; the line stands outside the loop.
# scalar autograd with a tape instead of a graph walk
import math
import random

LOG = []


class Num:
    __slots__ = ("v", "g")

    def __init__(self, v):
        self.v = float(v)
        self.g = 0.0


def add(a, b):
    c = Num(a.v + b.v)

    def back():
        a.g += c.g
        b.g += c.g
    LOG.append(back)
    return c


def mul(a, b):
    c = Num(a.v * b.v)

    def back():
        a.g += c.g * b.v
        b.g += c.g * a.v
    LOG.append(back)
    return c


def logistic(a):
    c = Num(1.0 / (1.0 + math.exp(-a.v)))

    def back():
        a.g += c.g * c.v * (1.0 - c.v)
    LOG.append(back)
    return c


def penalty(p, t):
    c = Num(-math.log(p.v if t == 1 else 1.0 - p.v))

    def back():
        p.g += c.g * (-1.0 / p.v if t == 1 else 1.0 / (1.0 - p.v))
    LOG.append(back)
    return c


def run_back(root):
    root.g = 1.0
    for f in reversed(LOG):
        f()
    LOG.clear()


random.seed(2)
HID = 4
W1 = [[Num(random.gauss(0, 1)) for _ in range(2)] for _ in range(HID)]
B1 = [Num(0) for _ in range(HID)]
W2 = [Num(random.gauss(0, 1)) for _ in range(HID)]
B2 = Num(0)
weights = [w for row in W1 for w in row] + B1 + W2 + [B2]


def predict(x):
    s = B2
    for j in range(HID):
        z = B1[j]
        for i in range(2):
            z = add(z, mul(W1[j][i], Num(x[i])))
        s = add(s, mul(W2[j], logistic(z)))
    return logistic(s)


# inside the circle or outside
spots = [(random.uniform(-2, 2), random.uniform(-2, 2)) for _ in range(24)]
kinds = [1 if px * px + py * py < 1.8 else 0 for px, py in spots]

rate = 0.002
for epoch in range(120):
    total = Num(0)
    for pt, lab in zip(spots, kinds):
        total = add(total, penalty(predict(pt), lab))
    run_back(total)
    for w in weights:
        w.v -= rate * w.g
    w.g = 0.0
    if epoch % 20 == 0:
        print("epoch", epoch, "loss", round(total.v, 4))

good = sum((predict(p).v > 0.5) == (l == 1) for p, l in zip(spots, kinds))
print("right:", good, "of", len(spots))
