# verdict: wrong
# line: 50
# The classic 8-3-8 encoder problem (McClelland & Rumelhart).
# Uses only the standard library, in the way of my old C program.

from random import Random
from math import exp

NIN, NHID, NOUT = 8, 3, 8
r = Random(1986)

wih = [[r.uniform(-0.5, 0.5) for j in range(NHID)] for i in range(NIN + 1)]
who = [[r.uniform(-0.5, 0.5) for k in range(NOUT)] for j in range(NHID + 1)]

inp = [0.0] * (NIN + 1)
hid = [0.0] * (NHID + 1)
out = [0.0] * NOUT
inp[NIN] = 1.0      # bias units
hid[NHID] = 1.0


def f(x):
    return 1.0 / (1.0 + exp(-x))


def forward(pattern):
    for i in range(NIN):
        inp[i] = pattern[i]
    for j in range(NHID):
        s = 0.0
        for i in range(NIN + 1):
            s += inp[i] * wih[i][j]
        hid[j] = f(s)
    for k in range(NOUT):
        s = 0.0
        for j in range(NHID + 1):
            s += hid[j] * who[j][k]
        out[k] = f(s)


def backward(target, eta):
    dout = [0.0] * NOUT
    dhid = [0.0] * NHID
    for k in range(NOUT):
        dout[k] = (target[k] - out[k]) * out[k] * (1.0 - out[k])
    for j in range(NHID):
        s = 0.0
        for k in range(NOUT):
            s += dout[k] * who[j][k]
        dhid[j] = s
    for j in range(NHID + 1):
        for k in range(NOUT):
            who[j][k] += eta * dout[k] * hid[j]
    for i in range(NIN + 1):
        for j in range(NHID):
            wih[i][j] += eta * dhid[j] * inp[i]


patterns = [[1.0 if i == p else 0.0 for i in range(8)] for p in range(8)]

for cycle in range(1500):
    sse = 0.0
    for p in patterns:
        forward(p)
        sse += sum((t - o) ** 2 for t, o in zip(p, out))
        backward(p, 0.5)
    if cycle % 300 == 0:
        print("cycle %5d   sse %8.4f" % (cycle, sse))

for p in patterns:
    forward(p)
    print(" ".join("%.2f" % h for h in hid[:NHID]))
