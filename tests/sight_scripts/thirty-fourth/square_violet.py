# verdict: wrong
# line: 12
# velocities as lists of lists
import random
import math
random.seed(27)
pts = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(15)]
val = [p[0] * p[1] for p in pts]
H = 4
a = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(H)]
b = [random.uniform(-1, 1) for _ in range(H)]
va = [[0.0, 0.0]] * H
vb = [0.0] * H
mu, lr = 0.5, 0.05
for ep in range(400):
    sq = 0.0
    for p, v in zip(pts, val):
        h = [math.tanh(a[j][0] * p[0] + a[j][1] * p[1]) for j in range(H)]
        o = sum(b[j] * h[j] for j in range(H))
        e = o - v
        sq += e * e
        dh = [e * b[j] * (1 - h[j] ** 2) for j in range(H)]
        for j in range(H):
            vb[j] = mu * vb[j] - lr * e * h[j]
            b[j] += vb[j]
            for i in range(2):
                va[j][i] = mu * va[j][i] - lr * dh[j] * p[i]
                a[j][i] += va[j][i]
    if ep % 80 == 0:
        print(ep, sq)
