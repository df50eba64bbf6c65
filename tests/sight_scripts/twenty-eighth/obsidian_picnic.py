# verdict: right
#
# bp.py -- back propagation, translated from bp.c (1994)
#
import random
import math

NIN = 4
NHID = 5
NOUT = 2
NPAT = 10
ETA = 0.35
MAXCYC = 300

pat = [[0.0] * NIN for i in range(NPAT)]
tgt = [[0.0] * NOUT for i in range(NPAT)]
w1 = [[0.0] * (NIN + 1) for i in range(NHID)]
w2 = [[0.0] * (NHID + 1) for i in range(NOUT)]
hid = [0.0] * (NHID + 1)
out = [0.0] * NOUT
dh = [0.0] * NHID
do = [0.0] * NOUT


def init():
    for p in range(NPAT):
        for i in range(NIN):
            pat[p][i] = (p >> i) & 1
        tgt[p][0] = 1.0 if p % 3 == 0 else 0.0
        tgt[p][1] = 1.0 if p > 5 else 0.0
    for j in range(NHID):
        for i in range(NIN + 1):
            w1[j][i] = random.random() * 2.0 - 1.0
    for k in range(NOUT):
        for j in range(NHID + 1):
            w2[k][j] = random.random() * 2.0 - 1.0


def forward(p):
    hid[NHID] = 1.0
    j = 0
    while j < NHID:
        net = w1[j][NIN]
        i = 0
        while i < NIN:
            net += w1[j][i] * pat[p][i]
            i += 1
        hid[j] = 1.0 / (1.0 + math.exp(-net))
        j += 1
    for k in range(NOUT):
        net = 0.0
        for j in range(NHID + 1):
            net += w2[k][j] * hid[j]
        out[k] = 1.0 / (1.0 + math.exp(-net))


def backward(p):
    sse = 0.0
    for k in range(NOUT):
        diff = tgt[p][k] - out[k]
        sse += diff * diff
        do[k] = diff * out[k] * (1.0 - out[k])
    for j in range(NHID):
        dh[j] = 0.0
        for k in range(NOUT):
            dh[j] += do[k] * w2[k][j]
        dh[j] *= hid[j] * (1.0 - hid[j])
    for k in range(NOUT):
        for j in range(NHID + 1):
            w2[k][j] += ETA * do[k] * hid[j]
    for j in range(NHID):
        w1[j][NIN] += ETA * dh[j]
        for i in range(NIN):
            w1[j][i] += ETA * dh[j] * pat[p][i]
    return sse


init()
cycle = 0
while cycle < MAXCYC:
    sse = 0.0
    for p in range(NPAT):
        forward(p)
        sse += backward(p)
    if cycle % 50 == 0:
        print("cycle %5d  sse %8.5f" % (cycle, sse))
    cycle += 1
