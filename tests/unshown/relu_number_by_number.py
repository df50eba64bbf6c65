# unshown: -
# why: which way a step goes hangs on its own values, so that it can't be done again as it was watched
import math
import random

random.seed(1)
X = [[0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]]
y = [0.0, 1.0, 1.0, 0.0]
alpha = 0.5
w0 = [[2 * random.random() - 1 for _ in range(4)] for _ in range(3)]
w1 = [2 * random.random() - 1 for _ in range(4)]
for _ in range(60000):
    d0 = [[0.0] * 4 for _ in range(3)]
    d1 = [0.0] * 4
    for x, t in zip(X, y, strict=True):
        z = [x[0] * w0[0][j] + x[1] * w0[1][j] + x[2] * w0[2][j] for j in range(4)]
        h = [each if each > 0 else 0.01 * each for each in z]
        o = 1 / (1 + math.exp(-(h[0] * w1[0] + h[1] * w1[1] + h[2] * w1[2] + h[3] * w1[3])))
        d = (o - t) * o * (1 - o)
        for j in range(4):
            d1[j] += h[j] * d
            e = d * w1[j] * (1.0 if z[j] > 0 else 0.01)
            for i in range(3):
                d0[i][j] += x[i] * e
    for j in range(4):
        w1[j] -= alpha * d1[j]
        for i in range(3):
            w0[i][j] -= alpha * d0[i][j]
