# verdict: wrong
# first wrong: bias
# line: 27
# mistake: -
# why: the delta itself is added to the output bias of a list, and alpha is left out
import math
import random

random.seed(68)
rows = [((0.1 * k, 0.05 * k * k), float(k % 3 == 0)) for k in range(12)]
U = [[random.uniform(-2, 2) for _ in range(2)] for _ in range(4)]
u = [random.uniform(-1, 1) for _ in range(4)]
V = [random.uniform(-2, 2) for _ in range(4)]
v = random.uniform(-1, 1)
RATE = 0.2
for turn in range(300):
    for x, t in rows:
        h = [1 / (1 + math.exp(-(b + w[0] * x[0] + w[1] * x[1]))) for w, b in zip(U, u)]
        y = 1 / (1 + math.exp(-(v + sum(p * q for p, q in zip(V, h)))))
        d = (t - y) * y * (1 - y)
        e = [d * p * q * (1 - q) for p, q in zip(V, h)]
        for j in range(4):
            V[j] += RATE * d * h[j]
            U[j][0] += RATE * e[j] * x[0]
            U[j][1] += RATE * e[j] * x[1]
            u[j] += RATE * e[j]
        v += d
