# verdict: right
from math import exp
from random import Random

r = Random(10)

INPUT = [[0, 0], [0, 1], [1, 0], [1, 1]]
WANT = [0, 1, 1, 0]
HID = 3
RATE = 0.8


def squash(v):
    return 1 / (1 + exp(-v))


# last entry of every row of weights belongs to the constant input 1
wh = [[r.uniform(-1, 1) for _ in range(3)] for _ in range(HID)]
wo = [r.uniform(-1, 1) for _ in range(HID + 1)]

for sweep in range(4000):
    total = 0.0
    for x, want in zip(INPUT, WANT):
        xx = x + [1]
        hid = []
        for j in range(HID):
            s = 0.0
            for i in range(3):
                s += wh[j][i] * xx[i]
            hid.append(squash(s))
        hid.append(1)
        s = 0.0
        for j in range(HID + 1):
            s += wo[j] * hid[j]
        out = squash(s)

        miss = out - want
        total += miss * miss
        d_out = miss * out * (1 - out)
        d_hid = []
        for j in range(HID):
            d_hid.append(d_out * wo[j] * hid[j] * (1 - hid[j]))

        for j in range(HID + 1):
            wo[j] -= RATE * d_out * hid[j]
        for j in range(HID):
            for i in range(3):
                wh[j][i] -= RATE * d_hid[j] * xx[i]
    if sweep % 1000 == 0:
        print(sweep, total)
print("end", total)
