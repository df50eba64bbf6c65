# verdict: wrong
# first wrong: derivative
# line: 26
# mistake: -
# why: [[0.0] * n] * m makes m times the same list, so all hidden rows of the gradient are one and the same sum
from math import exp
from random import seed, uniform

seed(13)
INPUTS, UNITS = 3, 4
first = [[uniform(-1, 1) for _ in range(INPUTS)] for _ in range(UNITS)]
second = [uniform(-1, 1) for _ in range(UNITS)]
x_all = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
y_all = [0, 1, 1, 0]


def sig(v):
    return 1 / (1 + exp(-v))


def dot(a, b):
    return sum(p * q for p, q in zip(a, b))


for it in range(4000):
    g_first = [[0.0] * INPUTS] * UNITS
    g_second = [0.0] * UNITS
    worst = 0.0
    for x, y in zip(x_all, y_all):
        h = [sig(dot(row, x)) for row in first]
        o = sig(dot(second, h))
        worst = max(worst, abs(o - y))
        delta = (o - y) * o * (1 - o)
        for j in range(UNITS):
            g_second[j] += delta * h[j]
            dj = delta * second[j] * h[j] * (1 - h[j])
            for i in range(INPUTS):
                g_first[j][i] += dj * x[i]
    for j in range(UNITS):
        second[j] -= g_second[j]
        for i in range(INPUTS):
            first[j][i] -= g_first[j][i]
    if it % 1000 == 0:
        print(it, worst)
