# verdict: wrong
# line: 22
# also: 21
import random
from math import exp
NIN, NHID, NOUT = 2, 3, 2
pat = [([0.1, 0.2], [0, 1]), ([0.9, 0.1], [1, 1]), ([0.2, 0.8], [1, 0]), ([0.8, 0.9], [0, 0])]
v = [[random.uniform(-1, 1) for _ in range(NIN + 1)] for _ in range(NHID)]
w = [[random.uniform(-1, 1) for _ in range(NHID + 1)] for _ in range(NOUT)]
sg = lambda z: 1 / (1 + exp(-z))
def hid(v, x): return [sg(r[0] * x[0] + r[1] * x[1] + r[2]) for r in v]
def top(w, h): return [sg(sum(a * b for a, b in zip(r, h + [1.0]))) for r in w]
for cycle in range(1000):
    for x, t in pat:
        h = hid(v, x)
        o = top(w, h)
        do = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(NOUT)]
        dh = [0.0] * NHID
        s = 0.0
        for j in range(NHID):
            for k in range(NOUT):
                s += do[k] * w[k][j]
            dh[j] = s * h[j] * (1 - h[j])
        for k in range(NOUT):
            for j in range(NHID):
                w[k][j] += 0.5 * do[k] * h[j]
            w[k][NHID] += 0.5 * do[k]
        for j in range(NHID):
            for i in range(NIN):
                v[j][i] += 0.5 * dh[j] * x[i]
            v[j][NIN] += 0.5 * dh[j]
print([[round(q, 2) for q in top(w, hid(v, x))] for x, _ in pat])
