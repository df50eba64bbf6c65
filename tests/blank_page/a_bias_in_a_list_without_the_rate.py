# verdict: wrong
# first wrong: bias
# line: 26
# mistake: -
# why: the thresholds are moved by the whole delta, the weights by a share of it
import math
import random

random.seed(8)
w1 = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(3)]
t1 = [random.uniform(-1, 1) for _ in range(3)]
w2 = [random.uniform(-1, 1) for _ in range(3)]
t2 = random.uniform(-1, 1)
speed = 0.1
data = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
for n in range(500):
    for x, y in data:
        h = [1 / (1 + math.exp(-(w1[j][0] * x[0] + w1[j][1] * x[1] + t1[j]))) for j in range(3)]
        p = 1 / (1 + math.exp(-(sum(w2[j] * h[j] for j in range(3)) + t2)))
        d2 = (p - y) * p * (1 - p)
        for j in range(3):
            d1 = d2 * w2[j] * h[j] * (1 - h[j])
            w2[j] -= speed * d2 * h[j]
            w1[j][0] -= speed * d1 * x[0]
            w1[j][1] -= speed * d1 * x[1]
            t1[j] -= d1
        t2 -= speed * d2
print(w1, w2)
