# verdict: wrong
# line: 23
# also: 25, 26, 27, 28
# why: updates: the biases of the hidden layer are never updated
from math import exp
from random import gauss, seed

seed(12)
pairs = [((0.0, 0.0), 0.0), ((0.0, 1.0), 1.0), ((1.0, 0.0), 1.0), ((1.0, 1.0), 0.0)]
n = 5
wh = [[gauss(0, 1), gauss(0, 1)] for _ in range(n)]
bh = [gauss(0, 1) for _ in range(n)]
wo = [gauss(0, 1) for _ in range(n)]
bo = 0.0
f = lambda s: 1.0 / (1.0 + exp(-s))
for epoch in range(3000):
    for x, t in pairs:
        h = []
        for k in range(n):
            h.append(f(wh[k][0] * x[0] + wh[k][1] * x[1] + bh[k]))
        o = f(sum(a * b for a, b in zip(wo, h)) + bo)
        delta = (t - o) * o * (1 - o)
        for k in range(n):
            dk = delta * wo[k] * h[k] * (1 - h[k])
            wo[k] += 0.5 * delta * h[k]
            wh[k][0] += 0.5 * dk * x[0]
            wh[k][1] += 0.5 * dk * x[1]
        bo += 0.5 * delta
print("o for last:", o)
