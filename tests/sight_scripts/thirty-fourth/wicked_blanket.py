# verdict: wrong
# line: 7
import math
import random

random.seed(3)
w = [[random.uniform(-1, 1) for _ in range(3)]] * 4
v = [random.uniform(-1, 1) for _ in range(4)]
data = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
for epoch in range(2000):
    for x, t in data:
        h = [math.tanh(sum(a * b for a, b in zip(row, x))) for row in w]
        y = 1 / (1 + math.exp(-sum(a * b for a, b in zip(v, h))))
        e = y - t
        d = [e * vj * (1 - hj * hj) for vj, hj in zip(v, h)]
        for j in range(4):
            v[j] -= 0.1 * e * h[j]
            for i in range(3):
                w[j][i] -= 0.1 * d[j] * x[i]
    if epoch % 500 == 0:
        print(epoch, y)
