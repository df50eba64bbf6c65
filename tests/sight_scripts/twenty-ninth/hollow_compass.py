# verdict: right
#
# bpn.py -- translated from my old bpn.c (1993)
#
import math
import random

NIN = 3
NHID = 4
NOUT = 2
ETA = 0.5
ALPHA = 0.8

random.seed(11)
w1 = [[random.random() - 0.5 for j in range(NHID)] for i in range(NIN + 1)]
w2 = [[random.random() - 0.5 for k in range(NOUT)] for j in range(NHID + 1)]
d1 = [[0.0] * NHID for i in range(NIN + 1)]
d2 = [[0.0] * NOUT for j in range(NHID + 1)]
x = [0.0] * NIN + [1.0]
h = [0.0] * NHID + [1.0]
o = [0.0] * NOUT

def forward(p):
    for i in range(NIN):
        x[i] = p[i]
    for j in range(NHID):
        s = 0.0
        for i in range(NIN + 1):
            s += x[i] * w1[i][j]
        h[j] = 1.0 / (1.0 + math.exp(-s))
    for k in range(NOUT):
        s = 0.0
        for j in range(NHID + 1):
            s += h[j] * w2[j][k]
        o[k] = 1.0 / (1.0 + math.exp(-s))

def backward(t):
    do = [0.0] * NOUT
    dh = [0.0] * NHID
    for k in range(NOUT):
        do[k] = (t[k] - o[k]) * o[k] * (1.0 - o[k])
    for j in range(NHID):
        s = 0.0
        for k in range(NOUT):
            s += do[k] * w2[j][k]
        dh[j] = s * h[j] * (1.0 - h[j])
    for j in range(NHID + 1):
        for k in range(NOUT):
            d2[j][k] = ETA * do[k] * h[j] + ALPHA * d2[j][k]
            w2[j][k] += d2[j][k]
    for i in range(NIN + 1):
        for j in range(NHID):
            d1[i][j] = ETA * dh[j] * x[i] + ALPHA * d1[i][j]
            w1[i][j] += d1[i][j]

# sum bit and carry bit of three bits
patterns = [((a, b, c), ((a + b + c) % 2, (a + b + c) // 2)) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
for epoch in range(600):
    err = 0.0
    for p, t in patterns:
        forward(p)
        for k in range(NOUT):
            err += 0.5 * (t[k] - o[k]) ** 2
        backward(t)
    if epoch % 100 == 0:
        print("%5d %8.5f" % (epoch, err))
