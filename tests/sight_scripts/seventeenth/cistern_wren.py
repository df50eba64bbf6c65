# verdict: wrong
# line: 24
# also: 25, 26, 27, 28
# why: gradient accumulators never reset between epochs
import math
import random

random.seed(3)
D = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]
H = 4
w1 = [[random.uniform(-1, 1) for j in range(H)] for i in range(2)]
b1 = [0.0] * H
w2 = [random.uniform(-1, 1) for j in range(H)]
b2 = [0.0]
lr = 0.05

def sg(z):
    return 1 / (1 + math.exp(-max(-60, min(60, z))))

def run(x):
    h = [sg(x[0] * w1[0][j] + x[1] * w1[1][j] + b1[j]) for j in range(H)]
    return h, sg(sum(w2[j] * h[j] for j in range(H)) + b2[0])

gw1 = [[0.0] * H, [0.0] * H]
gb1 = [0.0] * H
gw2 = [0.0] * H
gb2 = 0.0
for epoch in range(1000):
    loss = 0.0
    for x, t in D:
        h, o = run(x)
        loss += 0.5 * (o - t) ** 2
        d = (o - t) * o * (1 - o)
        gb2 += d
        for j in range(H):
            gw2[j] += d * h[j]
            dj = d * w2[j] * h[j] * (1 - h[j])
            gb1[j] += dj
            gw1[0][j] += dj * x[0]
            gw1[1][j] += dj * x[1]
    b2[0] -= lr * gb2
    for j in range(H):
        w2[j] -= lr * gw2[j]
        b1[j] -= lr * gb1[j]
        w1[0][j] -= lr * gw1[0][j]
        w1[1][j] -= lr * gw1[1][j]
    if epoch % 200 == 0:
        print(epoch, loss)
