# verdict: right
import math
import random

import numpy as np

random.seed(3)
data = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
H = 4
w1 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(H)]
b1 = [random.uniform(-1, 1) for _ in range(H)]
w2 = [random.uniform(-1, 1) for _ in range(H)]
b2 = random.uniform(-1, 1)
lr = 0.7


def s(v):
    return 1 / (1 + math.exp(-v))


for epoch in range(4000):
    for x, t in data:
        h = [s(w1[j][0] * x[0] + w1[j][1] * x[1] + b1[j]) for j in range(H)]
        o = s(sum(w2[j] * h[j] for j in range(H)) + b2)
        do = (o - t) * o * (1 - o)
        dh = [do * w2[j] * h[j] * (1 - h[j]) for j in range(H)]
        for j in range(H):
            w2[j] -= lr * do * h[j]
            for i in range(2):
                w1[j][i] -= lr * dh[j] * x[i]
            b1[j] -= lr * dh[j]
        b2 -= lr * do
for x, t in data:
    h = [s(w1[j][0] * x[0] + w1[j][1] * x[1] + b1[j]) for j in range(H)]
    print(x, t, round(s(float(np.dot(w2, h)) + b2), 3))
