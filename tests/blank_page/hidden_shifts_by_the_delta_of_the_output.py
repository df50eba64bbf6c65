# verdict: wrong
# first wrong: bias
# line: 32
# mistake: -
# why: under the cross-entropy, the hidden shifts get the output's delta
import math
import random

random.seed(64)
seen = [((0.2, 0.9), 1), ((0.8, 0.3), 0), ((0.4, 0.7), 1), ((0.9, 0.8), 0), ((0.1, 0.4), 1), ((0.6, 0.1), 0)]
n = 4
W = [[random.uniform(-2, 2) for _ in range(2)] for _ in range(n)]
b = [random.uniform(-1, 1) for _ in range(n)]
V = [random.uniform(-2, 2) for _ in range(n)]
c = 0.0
alpha = 0.5


def squash(z):
    return 1 / (1 + math.exp(-z))


for day in range(300):
    for x, rain in seen:
        h = [squash(W[j][0] * x[0] + W[j][1] * x[1] + b[j]) for j in range(n)]
        o = squash(sum(V[j] * h[j] for j in range(n)) + c)
        d = o - rain
        back = [d * V[j] * h[j] * (1 - h[j]) for j in range(n)]
        c -= alpha * d
        for j in range(n):
            V[j] -= alpha * d * h[j]
            b[j] -= alpha * d
            W[j][0] -= alpha * back[j] * x[0]
            W[j][1] -= alpha * back[j] * x[1]
