# verdict: right
# ported from my old C program (1994)
import math
import random

N_IN = 3
N_HID = 4
N_OUT = 2
N_PAT = 8
LRATE = 0.5

# full adder: a, b, carry -> sum, carry
DATA_IN = [[(p >> 2) & 1, (p >> 1) & 1, p & 1] for p in range(N_PAT)]
DATA_OUT = [[sum(v) & 1, sum(v) >> 1] for v in DATA_IN]

random.seed(17)
w1 = [[random.random() - 0.5 for i in range(N_IN)] for j in range(N_HID)]
b1 = [random.random() - 0.5 for j in range(N_HID)]
w2 = [[random.random() - 0.5 for j in range(N_HID)] for k in range(N_OUT)]
b2 = [random.random() - 0.5 for k in range(N_OUT)]
hid = [0.0] * N_HID
out = [0.0] * N_OUT
dh = [0.0] * N_HID
do = [0.0] * N_OUT

for epoch in range(1500):
    sse = 0.0
    for p in range(N_PAT):
        # feed forward
        for j in range(N_HID):
            acc = b1[j]
            for i in range(N_IN):
                acc += w1[j][i] * DATA_IN[p][i]
            hid[j] = 1.0 / (1.0 + math.exp(-acc))
        for k in range(N_OUT):
            acc = b2[k]
            for j in range(N_HID):
                acc += w2[k][j] * hid[j]
            out[k] = 1.0 / (1.0 + math.exp(-acc))
        # deltas
        for k in range(N_OUT):
            e = DATA_OUT[p][k] - out[k]
            sse += e * e
            do[k] = e * out[k] * (1.0 - out[k])
        for j in range(N_HID):
            acc = 0.0
            for k in range(N_OUT):
                acc += do[k] * w2[k][j]
            dh[j] = acc * hid[j] * (1.0 - hid[j])
        # weight changes
        for k in range(N_OUT):
            for j in range(N_HID):
                w2[k][j] += LRATE * do[k] * hid[j]
            b2[k] += LRATE * do[k]
        for j in range(N_HID):
            for i in range(N_IN):
                w1[j][i] += LRATE * dh[j] * DATA_IN[p][i]
            b1[j] += LRATE * dh[j]
    if epoch % 500 == 0:
        print("epoch %d sse %f" % (epoch, sse))
