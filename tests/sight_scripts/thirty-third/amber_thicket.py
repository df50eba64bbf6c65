# verdict: right
import random
from math import exp
# C habits: everything allocated once
NI, NH, NO, NP = 3, 4, 2, 6
data = [[0.2, 0.7, 0.1], [0.9, 0.4, 0.3], [0.5, 0.5, 0.8], [0.1, 0.2, 0.9], [0.7, 0.9, 0.6], [0.3, 0.1, 0.4]]
want = [[1, 0], [0, 1], [1, 1], [0, 0], [0, 1], [1, 0]]
w1 = [[random.uniform(-1, 1) for i in range(NI + 1)] for j in range(NH)]
w2 = [[random.uniform(-1, 1) for j in range(NH + 1)] for k in range(NO)]
hid = [0.0] * NH
out = [0.0] * NO
dout = [0.0] * NO
dhid = [0.0] * NH
for epoch in range(800):
    sse = 0.0
    for p in range(NP):
        for j in range(NH):
            s = w1[j][NI]
            for i in range(NI):
                s += w1[j][i] * data[p][i]
            hid[j] = 1.0 / (1.0 + exp(-s))
        for k in range(NO):
            s = w2[k][NH]
            for j in range(NH):
                s += w2[k][j] * hid[j]
            out[k] = 1.0 / (1.0 + exp(-s))
            dout[k] = (want[p][k] - out[k]) * out[k] * (1.0 - out[k])
            sse += 0.5 * (want[p][k] - out[k]) ** 2
        for j in range(NH):
            s = 0.0
            for k in range(NO):
                s += dout[k] * w2[k][j]
            dhid[j] = s * hid[j] * (1.0 - hid[j])
        for k in range(NO):
            for j in range(NH):
                w2[k][j] += 0.8 * dout[k] * hid[j]
            w2[k][NH] += 0.8 * dout[k]
        for j in range(NH):
            for i in range(NI):
                w1[j][i] += 0.8 * dhid[j] * data[p][i]
            w1[j][NI] += 0.8 * dhid[j]
    if epoch % 200 == 0:
        print(epoch, sse)
