# verdict: right
import math
import random

random.seed(4)
bits = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
wanted = [0, 1, 1, 0]
w = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
v = [random.uniform(-1, 1) for _ in range(4)]

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

for epoch in range(2000):
    total = 0
    for i in range(4):
        h = [sigmoid(sum(a * b for a, b in zip(bits[i], row))) for row in w]
        o = sigmoid(sum(a * b for a, b in zip(h, v)))
        total += (wanted[i] - o) ** 2
        d = (wanted[i] - o) * o * (1 - o)
        dh = [d * v[k] * h[k] * (1 - h[k]) for k in range(4)]
        for k in range(4):
            v[k] += d * h[k]
            for m in range(3):
                w[k][m] += dh[k] * bits[i][m]
    if epoch % 500 == 0:
        print(epoch, total)
