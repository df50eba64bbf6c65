# verdict: wrong
# first wrong: update
# line: 23
# mistake: -
# why: the last weight is moved by the first input, and met the second one
import math
import random

random.seed(2)
a1, a2, b1, b2, v1, v2 = (random.uniform(-1, 1) for _ in range(6))
for n in range(3000):
    x, y, t = random.choice([(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1)])
    h1 = 1 / (1 + math.exp(-(a1 * x + a2 * y)))
    h2 = 1 / (1 + math.exp(-(b1 * x + b2 * y)))
    o = 1 / (1 + math.exp(-(v1 * h1 + v2 * h2)))
    d = (o - t) * o * (1 - o)
    d1, d2 = d * v1 * h1 * (1 - h1), d * v2 * h2 * (1 - h2)
    v1 -= d * h1
    v2 -= d * h2
    a1 -= d1 * x
    a2 -= d1 * y
    b1 -= d2 * x
    b2 -= d2 * x
print(a1, a2, b1, b2, v1, v2)
