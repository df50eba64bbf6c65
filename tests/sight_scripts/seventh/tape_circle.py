# verdict: right
# scalar autograd with a tape instead of a graph walk
import math
import random

TAPE = []


class Var:
    __slots__ = ("v", "g")

    def __init__(self, v):
        self.v = float(v)
        self.g = 0.0


def add(a, b):
    c = Var(a.v + b.v)

    def back():
        a.g += c.g
        b.g += c.g
    TAPE.append(back)
    return c


def mul(a, b):
    c = Var(a.v * b.v)

    def back():
        a.g += c.g * b.v
        b.g += c.g * a.v
    TAPE.append(back)
    return c


def sigm(a):
    c = Var(1.0 / (1.0 + math.exp(-a.v)))

    def back():
        a.g += c.g * c.v * (1.0 - c.v)
    TAPE.append(back)
    return c


def nll(p, t):
    c = Var(-math.log(p.v if t == 1 else 1.0 - p.v))

    def back():
        p.g += c.g * (-1.0 / p.v if t == 1 else 1.0 / (1.0 - p.v))
    TAPE.append(back)
    return c


def run_back(root):
    root.g = 1.0
    for f in reversed(TAPE):
        f()
    TAPE.clear()


random.seed(12)
HID = 4
W1 = [[Var(random.gauss(0, 1)) for _ in range(2)] for _ in range(HID)]
B1 = [Var(0) for _ in range(HID)]
W2 = [Var(random.gauss(0, 1)) for _ in range(HID)]
B2 = Var(0)
weights = [w for row in W1 for w in row] + B1 + W2 + [B2]


def predict(x):
    s = B2
    for j in range(HID):
        z = B1[j]
        for i in range(2):
            z = add(z, mul(W1[j][i], Var(x[i])))
        s = add(s, mul(W2[j], sigm(z)))
    return sigm(s)


# inside the circle or outside
points = [(random.uniform(-2, 2), random.uniform(-2, 2)) for _ in range(24)]
labels = [1 if px * px + py * py < 1.8 else 0 for px, py in points]

rate = 0.05
for epoch in range(120):
    total = Var(0)
    for pt, lab in zip(points, labels):
        total = add(total, nll(predict(pt), lab))
    run_back(total)
    for w in weights:
        w.v -= rate * w.g
        w.g = 0.0
    if epoch % 20 == 0:
        print("epoch", epoch, "loss", round(total.v, 4))

good = sum((predict(p).v > 0.5) == (l == 1) for p, l in zip(points, labels))
print("right:", good, "of", len(points))
