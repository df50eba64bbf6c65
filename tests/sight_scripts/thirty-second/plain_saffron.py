# verdict: wrong
# line: 9
# also: 10, 20, 23
import random, math
rd = random.Random(8)
pts = [(-1.0, 0.5, 1), (0.3, -0.4, 0), (0.8, 0.9, 1), (-0.6, -0.9, 0), (0.1, 0.2, 0)]
w = [[rd.gauss(0, 1) for _ in range(3)] for _ in range(3)]
v = [rd.gauss(0, 1) for _ in range(4)]
gw = [[0.0] * 3 for _ in range(3)]
gv = [0.0] * 4
for epoch in range(300):
    ce = 0.0
    for a, b, t in pts:
        x = (a, b, 1.0)
        h = [math.tanh(sum(p * q for p, q in zip(r, x))) for r in w] + [1.0]
        z = sum(p * q for p, q in zip(v, h))
        p1 = 1 / (1 + math.exp(-z))
        ce -= math.log(p1 if t else 1 - p1)
        for j in range(4):
            gv[j] += (p1 - t) * h[j]
        for j in range(3):
            for i in range(3):
                gw[j][i] += (p1 - t) * v[j] * (1 - h[j] ** 2) * x[i]
    for j in range(4):
        v[j] -= 0.01 * gv[j]
    for j in range(3):
        for i in range(3):
            w[j][i] -= 0.01 * gw[j][i]
    if epoch % 100 == 0:
        print(epoch, ce)
