# verdict: wrong
# line: 34
import math
import random

random.seed(35)
# plant pot: (moisture, sunlight) -> water; gated hidden units
N = 5
pots = [[random.random(), random.random()] for _ in range(25)]
water = [0.8 * s if m < 0.4 else 0.1 * s for m, s in pots]
a = [[random.gauss(0, 1) for _ in range(3)] for _ in range(N)]
g = [[random.gauss(0, 1) for _ in range(3)] for _ in range(N)]
v = [random.gauss(0, 0.5) for _ in range(N)]
c = 0.0


def lin(row, m, s):
    return row[0] * m + row[1] * s + row[2]


rate = 0.2
for epoch in range(200):
    err2 = 0.0
    for (m, s), goal in zip(pots, water):
        val = [math.tanh(lin(a[j], m, s)) for j in range(N)]
        gate = [1 / (1 + math.exp(-lin(g[j], m, s))) for j in range(N)]
        out = c
        for j in range(N):
            out += v[j] * val[j] * gate[j]
        e = out - goal
        err2 += e * e
        for j in range(N):
            dval = e * v[j] * gate[j] * (1 - val[j] ** 2)
            dgate = e * val[j] * v[j] * gate[j] * (1 - val[j])
            v[j] -= rate * e * val[j] * gate[j]
            for i, x in enumerate((m, s, 1.0)):
                a[j][i] -= rate * dval * x
                g[j][i] -= rate * dgate * x
        c -= rate * e
    if epoch % 40 == 0:
        print(epoch, "mse", round(err2 / 25, 6))
