# verdict: wrong
# line: 30
# why: input weights move in the wrong direction (+= with error = out - target)
import math
import random

NHID = 5
ETA = 0.1
DATA = (((0.0, 0.1, 1.0), 0.3), ((0.5, 0.9, 1.0), 0.8), ((0.9, 0.2, 1.0), 0.1), ((0.4, 0.4, 1.0), 0.6))

random.seed(100)
wih = [[random.uniform(-0.5, 0.5) for j in range(NHID)] for i in range(3)]
who = [random.uniform(-0.5, 0.5) for j in range(NHID)]

for epoch in range(1000):
    sse = 0.0
    for p in range(len(DATA)):
        x, t = DATA[p]
        hid = []
        for j in range(NHID):
            net = sum(x[i] * wih[i][j] for i in range(3))
            hid.append(1.0 / (1.0 + math.exp(-net)))
        out = sum(hid[j] * who[j] for j in range(NHID))
        err = out - t
        sse += err * err
        dh = [err * who[j] * hid[j] * (1.0 - hid[j]) for j in range(NHID)]
        for j in range(NHID):
            who[j] -= ETA * err * hid[j]
            for i in range(3):
                wih[i][j] += ETA * dh[j] * x[i]
    if epoch % 200 == 0:
        print("epoch", epoch, "sse", sse)
