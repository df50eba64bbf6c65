# verdict: wrong
# line: 29
import math
import random

random.seed(8)
N = 3
W = [[random.uniform(-1, 1) for _ in range(N)] for _ in range(N)]
V = [[random.uniform(-1, 1) for _ in range(N)] for _ in range(N)]

cases = [([1, 0, 0], [0, 1, 0]), ([0, 1, 0], [0, 0, 1]), ([0, 0, 1], [1, 0, 0]), ([1, 1, 1], [0, 0, 0])]


def act(s):
    return 1 / (1 + math.exp(-s))


for rounds in range(1500):
    error = 0
    for x, t in cases:
        h = [act(sum(W[j][i] * x[i] for i in range(N))) for j in range(N)]
        o = [act(sum(V[k][j] * h[j] for j in range(N))) for k in range(N)]

        do = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(N)]
        dh = []
        for j in range(N):
            s = 0
            for k in range(N):
                s += do[k] * V[j][k]
            dh.append(s * h[j] * (1 - h[j]))

        for k in range(N):
            for j in range(N):
                V[k][j] += 0.6 * do[k] * h[j]
        for j in range(N):
            for i in range(N):
                W[j][i] += 0.6 * dh[j] * x[i]
        error += sum((t[k] - o[k]) ** 2 for k in range(N))
    if rounds % 300 == 0:
        print(rounds, error)
