# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: momentum in plain lists: a weight times a number of the data is no weight that is looked ahead to
import math
import random

random.seed(12)
points = [(-1.0, 0.5), (-0.4, -0.8), (0.3, 0.9), (0.8, -0.2), (0.1, 0.4)]
wanted = [p * q for p, q in points]
nodes = [[random.gauss(0, 0.8) for _ in range(3)] for _ in range(3)]
ends = [random.gauss(0, 0.8) for _ in range(4)]
speed_nodes = [[0.0] * 3 for _ in range(3)]
speed_ends = [0.0] * 4

for turn in range(600):
    for_nodes = [[0.0] * 3 for _ in nodes]
    for_ends = [0.0] * 4
    for (p, q), want in zip(points, wanted):
        layer = [math.tanh(w[0] * p + w[1] * q + w[2]) for w in nodes]
        guess = ends[3] + sum(w * a for w, a in zip(ends, layer))
        miss = guess - want
        for_ends[3] += miss
        for j in range(3):
            for_ends[j] += miss * layer[j]
            back = miss * ends[j] * (1 - layer[j] ** 2)
            for_nodes[j][0] += back * p
            for_nodes[j][1] += back * q
            for_nodes[j][2] += back
    for j in range(3):
        for i in range(3):
            speed_nodes[j][i] = 0.6 * speed_nodes[j][i] - 0.03 * for_nodes[j][i]
            nodes[j][i] += speed_nodes[j][i]
    for j in range(4):
        speed_ends[j] = 0.6 * speed_ends[j] - 0.03 * for_ends[j]
        ends[j] += speed_ends[j]
