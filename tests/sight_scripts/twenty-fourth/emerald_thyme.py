# verdict: right
import math, random

random.seed(2024)
X = [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
Y = [1, 0, 0, 1]
H = 4
alpha = 2.0
s = lambda z: 1 / (1 + math.exp(-z))

w0 = [[random.gauss(0, 1) for _ in range(H)] for _ in range(3)]
w1 = [random.gauss(0, 1) for _ in range(H)]

for step in range(4000):
    g0 = [[0.0] * H for _ in range(3)]
    g1 = [0.0] * H
    for x, y in zip(X, Y):
        h = [s(sum(x[i] * w0[i][j] for i in range(3))) for j in range(H)]
        o = s(sum(a * b for a, b in zip(h, w1)))
        do = (o - y) * o * (1 - o)
        dh = [do * w1[j] * h[j] * (1 - h[j]) for j in range(H)]
        g1 = [g + do * hj for g, hj in zip(g1, h)]
        g0 = [[g0[i][j] + dh[j] * x[i] for j in range(H)] for i in range(3)]
    w1 = [w - alpha * g for w, g in zip(w1, g1)]
    w0 = [[w0[i][j] - alpha * g0[i][j] for j in range(H)] for i in range(3)]

for x, y in zip(X, Y):
    h = [s(sum(x[i] * w0[i][j] for i in range(3))) for j in range(H)]
    print(x[:2], y, '%.3f' % s(sum(a * b for a, b in zip(h, w1))))
