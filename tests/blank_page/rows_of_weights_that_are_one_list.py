# verdict: wrong
# first wrong: init
# line: 11
# mistake: -
# why: [row] * 3 is one row three times: its weights are shared by all inputs
import math
import random

random.seed(3)
samples = [([0.2, 0.9, 1.0], 0.9), ([0.8, 0.1, 1.0], 0.7), ([0.4, 0.3, 1.0], 0.1), ([0.9, 0.8, 1.0], 0.3)]
into = [[random.uniform(-1, 1) for _ in range(4)]] * 3
out = [random.uniform(-1, 1) for _ in range(4)]
for epoch in range(1500):
    for x, t in samples:
        h = []
        for j in range(4):
            z = 0.0
            for i in range(3):
                z += x[i] * into[i][j]
            h.append(1 / (1 + math.exp(-z)))
        o = 1 / (1 + math.exp(-sum(h[j] * out[j] for j in range(4))))
        d = (o - t) * o * (1 - o)
        e = [d * out[j] * h[j] * (1 - h[j]) for j in range(4)]
        for j in range(4):
            out[j] -= 0.5 * d * h[j]
            for i in range(3):
                into[i][j] -= 0.5 * e[j] * x[i]
