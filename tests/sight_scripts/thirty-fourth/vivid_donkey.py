# verdict: wrong
# line: 21
# also: 24, 25
import math
import random

random.seed(11)
W = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(4)]
V = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(2)]
DATA = [([0.1, 0.9], [0.2, 0.8]), ([0.8, 0.3], [0.9, 0.4]), ([0.5, 0.5], [0.5, 0.1])]
def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))
for epoch in range(1500):
    total = 0
    for x, t in DATA:
        h = [sigmoid(W[j][0] * x[0] + W[j][1] * x[1]) for j in range(4)]
        o = [sigmoid(sum(V[k][j] * h[j] for j in range(4))) for k in range(2)]
        do = [(o[k] - t[k]) * o[k] * (1 - o[k]) for k in range(2)]
        total += sum((o[k] - t[k]) ** 2 for k in range(2))
        dh = []
        s = 0.0
        for j in range(4):
            for k in range(2):
                s += do[k] * V[k][j]
            dh.append(s * h[j] * (1 - h[j]))
        for k in range(2):
            for j in range(4):
                V[k][j] -= 0.5 * do[k] * h[j]
        for j in range(4):
            for i in range(2):
                W[j][i] -= 0.5 * dh[j] * x[i]
    if epoch % 300 == 0:
        print(epoch, total)
