# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each weight is tried a little larger and smaller; the sum begins with its bias, to which the little is added as well
import math
import random

random.seed(5)
cases = [((0.2, 0.7), 0.9), ((0.8, 0.1), 0.2), ((0.5, 0.5), 0.6), ((0.9, 0.9), 0.1)]
theta = [random.gauss(0, 1) for _ in range(9)]


def guess(p, x):
    out = p[8]
    for j in (0, 1):
        out = out + p[6 + j] * math.tanh(p[3 * j] * x[0] + p[3 * j + 1] * x[1] + p[3 * j + 2])
    return out


def badness(p):
    return sum((guess(p, x) - t) ** 2 for x, t in cases)


STEP = 1e-5
for turn in range(400):
    grads = []
    for at in range(9):
        more, less = theta[:], theta[:]
        more[at] += STEP
        less[at] -= STEP
        grads.append((badness(more) - badness(less)) / (2 * STEP))
    theta = [v - 0.05 * g for v, g in zip(theta, grads)]
print(theta)
