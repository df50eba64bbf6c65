# verdict: right
import math
import random

random.seed(77)

def matvec(M, v):
    return [sum(m * x for m, x in zip(row, v)) for row in M]

def zeros_like(M):
    return [[0.0] * len(row) for row in M]

W1 = [[random.gauss(0, 0.7) for _ in range(3)] for _ in range(6)]
W2 = [[random.gauss(0, 0.7) for _ in range(7)]]
points = [(i / 10, math.sin(2 * math.pi * i / 10), 0.5 * i / 10 + 0.3) for i in range(10)]

for epoch in range(1500):
    G1, G2 = zeros_like(W1), zeros_like(W2)
    cost = 0.0
    for a, b, goal in points:
        x = [a, b, 1.0]
        h = [math.tanh(s) for s in matvec(W1, x)] + [1.0]
        out = matvec(W2, h)[0]
        e = out - goal
        cost += e * e / len(points)
        dout = 2 * e / len(points)
        for j in range(7):
            G2[0][j] += dout * h[j]
        for j in range(6):
            dj = dout * W2[0][j] * (1 - h[j] ** 2)
            for i in range(3):
                G1[j][i] += dj * x[i]
    W1 = [[w - 0.2 * g for w, g in zip(r, s)] for r, s in zip(W1, G1)]
    W2 = [[w - 0.2 * g for w, g in zip(r, s)] for r, s in zip(W2, G2)]
    if epoch % 300 == 0:
        print(epoch, cost)
