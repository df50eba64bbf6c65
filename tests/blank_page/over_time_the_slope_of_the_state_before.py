# verdict: wrong
# first wrong: slope
# line: 24
# mistake: -
# why: the slope is that of the state before, not of the state itself
import math
import random

random.seed(21)
N = 2
win = [random.uniform(-1, 1) for _ in range(N)]
rec = [[random.uniform(-0.7, 0.7) for _ in range(N)] for _ in range(N)]
out = [random.uniform(-1, 1) for _ in range(N)]
for step in range(800):
    seq = [random.uniform(-1, 1) for _ in range(4)]
    goal = seq[0] - seq[2]
    past = [[0.0] * N]
    for x in seq:
        past.append([math.tanh(win[i] * x + sum(rec[i][j] * past[-1][j] for j in range(N))) for i in range(N)])
    e = sum(out[i] * past[-1][i] for i in range(N)) - goal
    gwin, grec = [0.0] * N, [[0.0] * N for _ in range(N)]
    d = [e * v for v in out]
    for t in range(len(seq), 0, -1):
        dz = [d[i] * (1 - past[t - 1][i] ** 2) for i in range(N)]
        for i in range(N):
            gwin[i] += dz[i] * seq[t - 1]
            for j in range(N):
                grec[i][j] += dz[i] * past[t - 1][j]
        d = [sum(dz[i] * rec[i][j] for i in range(N)) for j in range(N)]
    for i in range(N):
        out[i] -= 0.05 * e * past[-1][i]
        win[i] -= 0.05 * gwin[i]
        for j in range(N):
            rec[i][j] -= 0.05 * grec[i][j]
print(out)
