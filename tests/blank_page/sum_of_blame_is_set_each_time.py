# verdict: wrong
# first wrong: hidden_delta
# line: 22
# mistake: -
# why: what is sent back to a hidden node is set for each output, not added up: only the last output's is left
import math
import random

random.seed(6)
pairs = [([0, 0, 1], [0, 1]), ([0, 1, 1], [1, 0]), ([1, 0, 1], [1, 1]), ([1, 1, 1], [0, 0])]
low = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
top = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(2)]
squash = lambda z: 1 / (1 + math.exp(-z))
for epoch in range(400):
    for given, wanted in pairs:
        mid = [squash(sum(w * g for w, g in zip(row, given))) for row in low]
        end = [squash(sum(w * m for w, m in zip(row, mid))) for row in top]
        d_end = [(e - t) * e * (1 - e) for e, t in zip(end, wanted)]
        d_mid = []
        for j, m in enumerate(mid):
            for k in range(2):
                blame = d_end[k] * top[k][j]
            d_mid.append(blame * m * (1 - m))
        for k in range(2):
            for j in range(4):
                top[k][j] -= 0.3 * d_end[k] * mid[j]
        for j in range(4):
            for i in range(3):
                low[j][i] -= 0.3 * d_mid[j] * given[i]
