# verdict: wrong
# first wrong: slope
# line: 15
# mistake: deriv-tanh-form
# why: 1 - a**2 is the slope of tanh, the activation is a sigmoid
import math
import random


def squash(total):
    return 1.0 / (1.0 + math.exp(-total))


def slope(a):
    return 1.0 - a ** 2


def dot(p, q):
    return sum(i * j for i, j in zip(p, q))


random.seed(3)
cases = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
hidden = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
final = [random.uniform(-1, 1) for _ in range(4)]
rate = 0.1

for epoch in range(5000):
    for inputs, target in cases:
        h = [squash(dot(row, inputs)) for row in hidden]
        o = squash(dot(final, h))
        d_o = (o - target) * slope(o)
        d_h = [d_o * final[k] * slope(h[k]) for k in range(4)]
        final = [w - rate * d_o * v for w, v in zip(final, h)]
        hidden = [[w - rate * d * v for w, v in zip(row, inputs)] for row, d in zip(hidden, d_h)]

for inputs, target in cases:
    print(inputs, target, squash(dot(final, [squash(dot(row, inputs)) for row in hidden])))
