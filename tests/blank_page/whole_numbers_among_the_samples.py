# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: some of the samples' numbers are whole, and what they are multiplied with isn't recorded there
import math
import random

random.seed(3)
rows = [((x, y), math.sin(x + 2 * y)) for x in (-0.8, 0, 0.8) for y in (-0.8, 0, 0.8)]
W = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(5)]
v = [random.uniform(-1, 1) for _ in range(5)]
for turn in range(250):
    for (x, y), t in rows:
        h = [math.tanh(a * x + b * y + c) for a, b, c in W]
        e = sum(p * q for p, q in zip(v, h)) - t
        back = [e * p * (1 - q * q) for p, q in zip(v, h)]
        v = [p - 0.03 * e * q for p, q in zip(v, h)]
        W = [[a - 0.03 * g * x, b - 0.03 * g * y, c - 0.03 * g] for (a, b, c), g in zip(W, back)]
