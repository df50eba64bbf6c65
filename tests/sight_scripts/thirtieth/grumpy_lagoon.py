# verdict: wrong
# line: 30
# also: 24
import math
import random

random.seed(70)
xs = [[0.1, 0.2], [0.8, 0.3], [0.5, 0.9], [0.9, 0.9], [0.2, 0.7]]
ys = [0.1, 0.6, 0.8, 0.9, 0.4]

wh = [[random.uniform(-1, 1), random.uniform(-1, 1)] for _ in range(4)]
bh = [0.0, 0.0, 0.0, 0.0]
wo = [random.uniform(-1, 1) for _ in range(4)]
bo = 0.0
lr = 0.3

for epoch in range(1500):
    total = 0.0
    for i in range(len(xs)):
        x = xs[i]
        h = [0.0] * 4
        for j in range(4):
            net = bh[j]
            for i in range(2):
                net += wh[j][i] * x[i]
            h[j] = math.tanh(net)
        out = bo
        for j in range(4):
            out += wo[j] * h[j]
        diff = out - ys[i]
        total += diff * diff

        for j in range(4):
            grad = diff * wo[j] * (1 - h[j] ** 2)
            wo[j] -= lr * diff * h[j]
            for q in range(2):
                wh[j][q] -= lr * grad * x[q]
            bh[j] -= lr * grad
        bo -= lr * diff
    if epoch % 300 == 0:
        print(epoch, total)
