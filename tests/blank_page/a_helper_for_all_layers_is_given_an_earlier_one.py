# verdict: wrong
# first wrong: forward
# line: 27
# mistake: -
# why: the output is made from the first hidden layer, and the second is computed for nothing
import math
import random

random.seed(99)


def weights(wide, many):
    return [[random.uniform(-0.7, 0.7) for _ in range(wide)] for _ in range(many)]


def sums(rows, values):
    return [sum(w * v for w, v in zip(row, values)) for row in rows]


A, B, C = weights(2, 5), weights(5, 5), weights(5, 1)
points = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(30)]
for turn in range(60):
    for p in points:
        t = 1.0 if p[0] * p[1] > 0 else 0.0
        h = [math.tanh(z) for z in sums(A, p)]
        g = [math.tanh(z) for z in sums(B, h)]
        y = 1 / (1 + math.exp(-sums(C, h)[0]))
        d = y - t
        e = [d * C[0][j] * (1 - g[j] ** 2) for j in range(5)]
        f = [sum(e[k] * B[k][j] for k in range(5)) * (1 - h[j] ** 2) for j in range(5)]
        for j in range(5):
            C[0][j] -= 0.1 * d * g[j]
            for i in range(5):
                B[j][i] -= 0.1 * e[j] * h[i]
            for i in range(2):
                A[j][i] -= 0.1 * f[j] * p[i]
