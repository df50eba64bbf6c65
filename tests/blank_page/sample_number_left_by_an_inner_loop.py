# verdict: wrong
# first wrong: error
# line: 26
# mistake: -
# why: the number of the sample is given to the inputs, two loops deeper, and picks the target
import math
import random

random.seed(8)
rows = [[0.0, 0.3, 1.0], [0.5, 0.5, 0.2], [1.0, 0.1, 0.7], [0.2, 0.8, 0.9], [0.6, 0.4, 0.4]]
goal = [0.2, 0.9, 0.4, 0.7, 0.1]
W = [[random.random() - 0.5 for _ in range(3)] for _ in range(4)]
v = [random.random() - 0.5 for _ in range(4)]
h = [0.0] * 4


def squash(z):
    return 1 / (1 + math.exp(-z))


for turn in range(300):
    for i in range(5):
        x = rows[i]
        for j in range(4):
            net = 0.0
            for i in range(3):
                net += W[j][i] * x[i]
            h[j] = squash(net)
        y = squash(sum(v[j] * h[j] for j in range(4)))
        d = (goal[i] - y) * y * (1 - y)
        for j in range(4):
            g = d * v[j] * h[j] * (1 - h[j])
            v[j] += 0.5 * d * h[j]
            for k in range(3):
                W[j][k] += 0.5 * g * x[k]
