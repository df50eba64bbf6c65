# verdict: wrong
# first wrong: bias
# line: 25
# mistake: -
# why: the bias of each output moves by the error, and its weights by the delta
import math
import random

random.seed(52)
rows = [([0.1, 0.9], [1, 0]), ([0.8, 0.3], [0, 1]), ([0.5, 0.5], [1, 1]), ([0.9, 0.8], [0, 0]), ([0.2, 0.1], [0, 1])]
U = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(3)]
u = [random.uniform(-1, 1) for _ in range(3)]
V = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(2)]
v = [random.uniform(-1, 1) for _ in range(2)]
for turn in range(400):
    for x, t in rows:
        h = [1 / (1 + math.exp(-(u[j] + U[j][0] * x[0] + U[j][1] * x[1]))) for j in range(3)]
        o = [1 / (1 + math.exp(-(v[k] + sum(V[k][j] * h[j] for j in range(3))))) for k in range(2)]
        miss = [o[k] - t[k] for k in range(2)]
        d = [miss[k] * o[k] * (1 - o[k]) for k in range(2)]
        e = [sum(d[k] * V[k][j] for k in range(2)) * h[j] * (1 - h[j]) for j in range(3)]
        for k in range(2):
            for j in range(3):
                V[k][j] -= 0.4 * d[k] * h[j]
            v[k] -= 0.4 * miss[k]
        for j in range(3):
            U[j][0] -= 0.4 * e[j] * x[0]
            U[j][1] -= 0.4 * e[j] * x[1]
            u[j] -= 0.4 * e[j]
