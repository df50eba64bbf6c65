# verdict: wrong
# line: 32
# C programmer's first net
from math import exp
from random import seed, random
seed(1234)
NI, NH, NO = 2, 3, 1
patterns = [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]
wih = [[2 * random() - 1 for j in range(NH)] for i in range(NI + 1)]
who = [[2 * random() - 1 for k in range(NO)] for j in range(NH + 1)]
hid = [0.0] * NH
out = [0.0] * NO
for epoch in range(2000):
    sse = 0.0
    for pat in patterns:
        for j in range(NH):
            s = wih[NI][j]
            for i in range(NI):
                s += pat[i] * wih[i][j]
            hid[j] = 1.0 / (1.0 + exp(-s))
        for k in range(NO):
            s = who[NH][k]
            for j in range(NH):
                s += hid[j] * who[j][k]
            out[k] = 1.0 / (1.0 + exp(-s))
        do = [(pat[NI + k] - out[k]) * out[k] * (1 - out[k]) for k in range(NO)]
        dh = [sum(do[k] * who[j][k] for k in range(NO)) * hid[j] * (1 - hid[j]) for j in range(NH)]
        sse += sum((pat[NI + k] - out[k]) ** 2 for k in range(NO))
        for k in range(NO):
            for j in range(NH):
                who[j][k] += 0.5 * do[k] * hid[j]
            who[NH][k] += 0.5 * do[k] * hid[j]
        for j in range(NH):
            for i in range(NI):
                wih[i][j] += 0.5 * dh[j] * pat[i]
            wih[NI][j] += 0.5 * dh[j]
    if epoch % 500 == 0:
        print(epoch, sse)
