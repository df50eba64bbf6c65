# verdict: wrong
# line: 15
# why: [[0.0] * nh] * ni makes every row of the gradient table the same list
import math, random

random.seed(19)
ni, nh = 3, 4
rows = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
goals = [0, 1, 1, 0]
sig = lambda z: 1 / (1 + math.exp(-z))
W = [[random.uniform(-1, 1) for _ in range(nh)] for _ in range(ni)]
V = [random.uniform(-1, 1) for _ in range(nh)]

def epoch(rate):
    gW = [[0.0] * nh] * ni
    gV = [0.0] * nh
    bad = 0.0
    for x, t in zip(rows, goals):
        h = [sig(sum(x[i] * W[i][j] for i in range(ni))) for j in range(nh)]
        o = sig(sum(h[j] * V[j] for j in range(nh)))
        bad += abs(t - o)
        d = (t - o) * o * (1 - o)
        for j in range(nh):
            gV[j] += d * h[j]
            for i in range(ni):
                gW[i][j] += d * V[j] * h[j] * (1 - h[j]) * x[i]
    for j in range(nh):
        V[j] += rate * gV[j]
        for i in range(ni):
            W[i][j] += rate * gW[i][j]
    return bad / len(rows)

for n in range(1500):
    e = epoch(1.5)
    if n % 300 == 0: print(n, e)
