# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: classes are whole numbers, which come into the step twice and are not recorded
import random

random.seed(33)
table = [([random.randint(0, 4) for _ in range(3)], 0) for _ in range(14)]
table = [(x, 1 if x[0] + x[1] > x[2] + 2 else -1) for x, _ in table]
w = [random.uniform(-0.3, 0.3) for _ in range(3)]
b = 0.0
for turn in range(250):
    for x, side in table:
        s = sum(p * q for p, q in zip(w, x)) + b
        short = max(0.0, 1 - side * s)
        d = -2 * side * short
        w = [p - 0.01 * d * q for p, q in zip(w, x)]
        b -= 0.01 * d
