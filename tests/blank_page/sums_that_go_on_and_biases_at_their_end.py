# verdict: wrong
# first wrong: forward
# line: 19|22
# mistake: -
# why: the sum is begun before the loop over the nodes, and goes on from one to the next
import math
import random

random.seed(13)
pairs = [([0.0, 1.0], 1), ([1.0, 0.0], 1), ([1.0, 1.0], 0), ([0.0, 0.0], 0), ([0.5, 0.2], 1)]
U = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(3)]
u = [random.uniform(-1, 1) for _ in range(3)]
V = [random.uniform(-1, 1) for _ in range(3)]
v = random.uniform(-1, 1)


def guess(x):
    layer = []
    total = 0.0
    for j in range(3):
        for i in range(2):
            total += U[j][i] * x[i]
        layer.append(1 / (1 + math.exp(-(total + u[j]))))
    return layer, 1 / (1 + math.exp(-(v + sum(V[j] * layer[j] for j in range(3)))))


for turn in range(800):
    for x, t in pairs:
        h, y = guess(x)
        d = (t - y) * y * (1 - y)
        e = [d * V[j] * h[j] * (1 - h[j]) for j in range(3)]
        for j in range(3):
            V[j] += 0.5 * d * h[j]
            u[j] += 0.5 * e[j]
            for i in range(2):
                U[j][i] += 0.5 * e[j] * x[i]
        v += 0.5 * d
