# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the last sample is kept to look at what was learned

from math import exp
from random import seed, uniform

rows = [[0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]]
goals = [0.0, 1.0, 1.0, 1.0]
seed(12)
U = [[uniform(-1, 1) for _ in range(3)] for _ in range(3)]
v = [uniform(-1, 1) for _ in range(3)]


def s(a):
    return 1 / (1 + exp(-a))


for epoch in range(2000):
    for n in range(0, len(rows) - 1):
        h = [s(sum(w * x for w, x in zip(u, rows[n]))) for u in U]
        o = s(sum(w * a for w, a in zip(v, h)))
        d = (goals[n] - o) * o * (1 - o)
        for j in range(3):
            e = d * v[j] * h[j] * (1 - h[j])
            v[j] += 0.5 * d * h[j]
            for k in range(3):
                U[j][k] += 0.5 * e * rows[n][k]
print(s(sum(w * s(sum(a * x for a, x in zip(u, rows[3]))) for w, u in zip(v, U))), goals[3])
