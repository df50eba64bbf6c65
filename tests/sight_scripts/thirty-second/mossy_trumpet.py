# verdict: right
import math
import random

random.seed(99)
samples = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]

def squash(z):
    return 1.0 / (1.0 + math.exp(-z))

W = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]
v = [random.uniform(-1, 1) for _ in range(5)]
eta = 0.7

for epoch in range(1500):
    for s, tgt in samples:
        hid = [squash(sum(wi * si for wi, si in zip(row, s))) for row in W] + [1.0]
        out = squash(sum(vj * hj for vj, hj in zip(v, hid)))
        dout = (tgt - out) * out * (1 - out)
        for j in range(4):
            dh = dout * v[j] * hid[j] * (1 - hid[j])
            for i in range(3):
                W[j][i] += eta * dh * s[i]
        for j in range(5):
            v[j] += eta * dout * hid[j]

for s, tgt in samples:
    hid = [squash(sum(wi * si for wi, si in zip(row, s))) for row in W] + [1.0]
    print(s, tgt, round(squash(sum(vj * hj for vj, hj in zip(v, hid))), 3))
