# verdict: wrong
# first wrong: loop
# line: 19|20
# mistake: -
# why: the weights are moved once for each epoch, by the last sample alone
import math
import random

random.seed(15)
inner = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
outer = [random.uniform(-1, 1) for _ in range(3)]
pairs = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
for epoch in range(900):
    for x, y in pairs:
        h = [1 / (1 + math.exp(-sum(a * b for a, b in zip(row, x)))) for row in inner]
        o = 1 / (1 + math.exp(-sum(a * b for a, b in zip(outer, h))))
        do = (y - o) * o * (1 - o)
        dh = [do * outer[j] * h[j] * (1 - h[j]) for j in range(3)]
    outer = [w + 0.8 * do * v for w, v in zip(outer, h)]
    inner = [[w + 0.8 * dh[j] * v for w, v in zip(inner[j], x)] for j in range(3)]
print(outer)
