# verdict: wrong
# first wrong: hidden_delta
# line: 20
# mistake: -
# why: the loop over the outputs ends one too early, so the last one sends nothing back
import math
import random

random.seed(3)
hid = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
top = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
rows = [([1, 0, 0.2], [1, 0, 0]), ([0, 1, 0.4], [0, 1, 0]), ([1, 1, 0.9], [0, 0, 1]), ([0, 0, 1], [0, 1, 0])]
for turn in range(400):
    for x, want in rows:
        h = [1 / (1 + math.exp(-sum(w * v for w, v in zip(row, x)))) for row in hid]
        o = [1 / (1 + math.exp(-sum(w * v for w, v in zip(row, h)))) for row in top]
        d = [(o[k] - want[k]) * o[k] * (1 - o[k]) for k in range(3)]
        for j in range(4):
            share = 0.0
            for k in range(len(d) - 1):
                share += d[k] * top[k][j]
            dj = share * h[j] * (1 - h[j])
            for i in range(3):
                hid[j][i] -= 0.5 * dj * x[i]
        for k in range(3):
            for j in range(4):
                top[k][j] -= 0.5 * d[k] * h[j]
print(top)
