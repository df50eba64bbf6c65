# verdict: right
import math
import random

random.seed(15)
sig = lambda v: 1 / (1 + math.exp(-v))
examples = [([0, 0, 1], 1), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
n_h = 3
w1 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(n_h)]
w2 = [random.uniform(-1, 1) for _ in range(n_h)]

def predict(x):
    h = [sig(sum(a * b for a, b in zip(row, x))) for row in w1]
    return h, sig(sum(a * b for a, b in zip(w2, h)))

for epoch in range(3000):
    g1 = [[0.0] * 3 for _ in range(n_h)]
    g2 = [0.0] * n_h
    for x, t in examples:
        h, o = predict(x)
        d = (o - t) * o * (1 - o)
        for j in range(n_h):
            g2[j] += d * h[j]
            dj = d * w2[j] * h[j] * (1 - h[j])
            for i in range(3):
                g1[j][i] += dj * x[i]
    for j in range(n_h):
        w2[j] -= 0.5 * g2[j]
        for i in range(3):
            w1[j][i] -= 0.5 * g1[j][i]

print([round(predict(x)[1], 3) for x, _ in examples])
