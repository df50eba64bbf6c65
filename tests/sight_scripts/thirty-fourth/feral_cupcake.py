# verdict: wrong
# line: 17
import math
import random

random.seed(9)
sg = lambda q: 1 / (1 + math.exp(-q))
A = [[random.gauss(0, 0.7) for _ in range(3)] for _ in range(4)]
c = [random.gauss(0, 0.7) for _ in range(4)]
D = [((1, .3, .9), .2), ((1, -.5, .1), .9), ((1, .8, -.7), -.4), ((1, 0, .4), .3)]
for ep in range(600):
    for x, t in D:
        z = [sum(p * q for p, q in zip(r, x)) for r in A]
        h = [math.log1p(math.exp(q)) for q in z]
        y = sum(p * q for p, q in zip(c, h))
        e = y - t
        d = [e * cj * sg(q) for cj, q in zip(c, h)]
        A = [[p - 0.05 * dj * q for p, q in zip(r, x)] for r, dj in zip(A, d)]
        c = [p - 0.05 * e * q for p, q in zip(c, h)]
    if ep % 150 == 0:
        print(ep, e * e)
