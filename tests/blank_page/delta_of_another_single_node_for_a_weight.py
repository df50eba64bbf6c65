# verdict: wrong
# first wrong: derivative
# line: 30
# mistake: -
# why: the second node's second weight is moved by the first node's delta
import math
import random

random.seed(3)
p1, q1, s1 = [random.uniform(-1, 1) for _ in range(3)]
p2, q2, s2 = [random.uniform(-1, 1) for _ in range(3)]
u1, u2, u0 = [random.uniform(-1, 1) for _ in range(3)]


def squash(z):
    return 1 / (1 + math.exp(-z))


for turn in range(2000):
    for x, y, wanted in ((0.1, 0.2, 0), (0.2, 0.9, 1), (0.8, 0.3, 1), (0.9, 0.7, 0)):
        one, two = squash(p1 * x + q1 * y + s1), squash(p2 * x + q2 * y + s2)
        out = squash(u1 * one + u2 * two + u0)
        delta = (out - wanted) * out * (1 - out)
        delta_1 = delta * u1 * one * (1 - one)
        delta_2 = delta * u2 * two * (1 - two)
        p1 -= 0.5 * delta_1 * x
        q1 -= 0.5 * delta_1 * y
        s1 -= 0.5 * delta_1
        p2 -= 0.5 * delta_2 * x
        q2 -= 0.5 * delta_1 * y
        s2 -= 0.5 * delta_2
        u1, u2, u0 = u1 - 0.5 * delta * one, u2 - 0.5 * delta * two, u0 - 0.5 * delta
