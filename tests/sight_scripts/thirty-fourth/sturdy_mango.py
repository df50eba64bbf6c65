# verdict: wrong
# line: 21
import math
import random

random.seed(25)
w = [[random.uniform(-1, 1) for i in range(3)] for j in range(3)]
b = [0.0] * 3
v = [random.uniform(-1, 1) for j in range(3)]
rows = [([0.2, 0.5, 0.1], 0.3), ([0.9, 0.1, 0.4], 0.9), ([0.3, 0.8, 0.8], 0.1)]
for epoch in range(1000):
    for x, t in rows:
        h = [math.tanh(b[j] + sum(w[j][i] * x[i] for i in range(3))) for j in range(3)]
        y = sum(v[j] * h[j] for j in range(3))
        e = y - t
        for j in range(3):
            d = e * v[j] * (1 - h[j] ** 2)
            v[j] -= 0.1 * e * h[j]
            for i in range(3):
                w[j][i] -= 0.1 * d * x[i]
                b[j] -= 0.1 * d
    if epoch % 250 == 0:
        print(epoch, e * e)
