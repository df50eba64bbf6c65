# verdict: right
import random
from math import exp

#define N_IN 2, N_HID 3, N_OUT 1
N_IN = 2
N_HID = 3
N_OUT = 1
N_PAT = 4
ETA = 0.7

random.seed(1989)
wih = [[0.0] * (N_IN + 1) for i in range(N_HID)]
who = [[0.0] * (N_HID + 1) for i in range(N_OUT)]
hid = [0.0] * (N_HID + 1)
out = [0.0] * N_OUT
dhid = [0.0] * N_HID
dout = [0.0] * N_OUT
pat = [[0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]]
tgt = [[0.1], [0.9], [0.9], [0.1]]

for i in range(N_HID):
    for j in range(N_IN + 1):
        wih[i][j] = 2.0 * random.random() - 1.0
for i in range(N_OUT):
    for j in range(N_HID + 1):
        who[i][j] = 2.0 * random.random() - 1.0

ep = 0
while ep < 3000:
    err = 0.0
    for p in range(N_PAT):
        for i in range(N_HID):
            s = 0.0
            for j in range(N_IN + 1):
                s += wih[i][j] * pat[p][j]
            hid[i] = 1.0 / (1.0 + exp(-s))
        hid[N_HID] = 1.0
        for i in range(N_OUT):
            s = 0.0
            for j in range(N_HID + 1):
                s += who[i][j] * hid[j]
            out[i] = 1.0 / (1.0 + exp(-s))
            dout[i] = (tgt[p][i] - out[i]) * out[i] * (1.0 - out[i])
            err += 0.5 * (tgt[p][i] - out[i]) ** 2
        for j in range(N_HID):
            s = 0.0
            for i in range(N_OUT):
                s += dout[i] * who[i][j]
            dhid[j] = s * hid[j] * (1.0 - hid[j])
        for i in range(N_OUT):
            for j in range(N_HID + 1):
                who[i][j] += ETA * dout[i] * hid[j]
        for i in range(N_HID):
            for j in range(N_IN + 1):
                wih[i][j] += ETA * dhid[i] * pat[p][j]
    if ep % 500 == 0:
        print("%5d %10.6f" % (ep, err))
    ep += 1
