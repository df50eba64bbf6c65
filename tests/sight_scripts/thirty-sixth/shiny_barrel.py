# verdict: wrong
# line: 53
from random import Random
from math import exp

rand = Random(2718)

INPUTS, HIDDEN, OUTPUTS = 4, 6, 3
RATE = 0.4

# thermometer code 0..4 -> binary number
examples = []
for n in range(5):
    x = [1 if i < n else 0 for i in range(4)]
    y = [n >> 2 & 1, n >> 1 & 1, n & 1]
    examples.append((x, y))

wih = [[rand.uniform(-1, 1) for h in range(HIDDEN)] for i in range(INPUTS)]
who = [[rand.uniform(-1, 1) for o in range(OUTPUTS)] for h in range(HIDDEN)]
bh = [rand.uniform(-1, 1) for h in range(HIDDEN)]
bo = [rand.uniform(-1, 1) for o in range(OUTPUTS)]


def s(x):
    return 1 / (1 + exp(-x))


def think(x):
    hid = [0.0] * HIDDEN
    for h in range(HIDDEN):
        z = bh[h]
        for i in range(INPUTS):
            z += x[i] * wih[i][h]
        hid[h] = s(z)
    out = [0.0] * OUTPUTS
    for o in range(OUTPUTS):
        z = bo[o]
        for h in range(HIDDEN):
            z += hid[h] * who[h][o]
        out[o] = s(z)
    return hid, out


def learn(x, y):
    hid, out = think(x)
    od = [0.0] * OUTPUTS
    for o in range(OUTPUTS):
        od[o] = (y[o] - out[o]) * out[o] * (1 - out[o])
    hd = [0.0] * HIDDEN
    for h in range(HIDDEN):
        err = 0.0
        for o in range(OUTPUTS):
            err = od[o] * who[h][o]
        hd[h] = err * hid[h] * (1 - hid[h])
    for h in range(HIDDEN):
        for o in range(OUTPUTS):
            who[h][o] += RATE * od[o] * hid[h]
    for i in range(INPUTS):
        for h in range(HIDDEN):
            wih[i][h] += RATE * hd[h] * x[i]
    for o in range(OUTPUTS):
        bo[o] += RATE * od[o]
    for h in range(HIDDEN):
        bh[h] += RATE * hd[h]


for round_no in range(1500):
    for x, y in examples:
        learn(x, y)

for x, y in examples:
    print(x, y, [round(v, 2) for v in think(x)[1]])
