# verdict: right
from math import exp
from random import Random
# exam answer: lists only, bias as weight number 0
r = Random(5)
def s(z): return 1.0 / (1.0 + exp(-z))
rows = [[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]]
goal = [0, 1, 1, 0]
nh = 3
w = [[r.uniform(-1.5, 1.5) for _ in range(3)] for _ in range(nh)]
v = [r.uniform(-1.5, 1.5) for _ in range(nh + 1)]
for n in range(3000):
    gw = [[0.0] * 3 for _ in range(nh)]
    gv = [0.0] * (nh + 1)
    for x, t in zip(rows, goal):
        a = [1.0] + [s(sum(w[j][i] * x[i] for i in range(3))) for j in range(nh)]
        o = s(sum(v[j] * a[j] for j in range(nh + 1)))
        d = (t - o) * o * (1 - o)
        for j in range(nh + 1):
            gv[j] += d * a[j]
        for j in range(nh):
            dj = d * v[j + 1] * a[j + 1] * (1 - a[j + 1])
            for i in range(3):
                gw[j][i] += dj * x[i]
    v = [q + 1.2 * g for q, g in zip(v, gv)]
    w = [[q + 1.2 * g for q, g in zip(wr, gr)] for wr, gr in zip(w, gw)]
for x, t in zip(rows, goal):
    a = [1.0] + [s(sum(w[j][i] * x[i] for i in range(3))) for j in range(nh)]
    print(x[1:], t, round(s(sum(p * q for p, q in zip(v, a))), 3))
