# verdict: wrong
# line: 19
# also: 20, 21
import math
import random

random.seed(33)
X = [(a, b, c, 1) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
T = [(a + b + c) % 2 for a, b, c, _ in X]
H, RATE = 5, 0.02


def sg(v):
    return 1 / (1 + math.exp(-v)) if v > -500 else 0.0


W = [[random.gauss(0, 1) for _ in range(4)] for _ in range(H)]
V = [random.gauss(0, 1) for _ in range(H)]
gW = [[0.0] * 4 for _ in range(H)]
gV = [0.0] * H
for epoch in range(400):
    cost = 0
    for x, t in zip(X, T):
        h = [sg(sum(w * q for w, q in zip(row, x))) for row in W]
        o = sg(sum(v * q for v, q in zip(V, h)))
        cost += (o - t) ** 2 / 2
        d = (o - t) * o * (1 - o)
        for j in range(H):
            gV[j] += d * h[j]
            for i in range(4):
                gW[j][i] += d * V[j] * h[j] * (1 - h[j]) * x[i]
    for j in range(H):
        V[j] -= RATE * gV[j]
        for i in range(4):
            W[j][i] -= RATE * gW[j][i]
    if epoch % 100 == 0:
        print(epoch, cost)
