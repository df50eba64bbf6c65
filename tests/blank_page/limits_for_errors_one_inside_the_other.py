# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: large errors count linearly: a limit above in a limit below, in single numbers
import math
import random

random.seed(12)
LIMIT = 0.4
points = [(k / 15, math.cos(k / 5) + (3 if k % 11 == 4 else 0)) for k in range(-15, 16)]
a = [random.gauss(0, 1) for _ in range(6)]
b = [random.gauss(0, 1) for _ in range(6)]
c = [random.gauss(0, 0.5) for _ in range(6)]
for turn in range(300):
    for x, goal in points:
        h = [math.tanh(p * x + q) for p, q in zip(a, b)]
        miss = sum(p * q for p, q in zip(c, h)) - goal
        miss = max(-LIMIT, min(LIMIT, miss))
        for j in range(6):
            d = miss * c[j] * (1 - h[j] ** 2)
            c[j] -= 0.05 * miss * h[j]
            a[j] -= 0.05 * d * x
            b[j] -= 0.05 * d
