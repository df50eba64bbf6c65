# verdict: wrong
# line: 24
import random
from math import exp
NI, NH, NO = 2, 4, 3
w1 = [random.uniform(-1, 1) for _ in range(NH * (NI + 1))]
w2 = [random.uniform(-1, 1) for _ in range(NO * NH)]
inp = [[0.0, 0.3], [0.4, 0.9], [1.0, 0.2], [0.7, 0.8]]
tgt = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 1, 1]]
h = [0.0] * NH
o = [0.0] * NO
sg = lambda z: 1 / (1 + exp(-z))
def full(w1, w2, x):
    a = [sg(w1[j * 3] * x[0] + w1[j * 3 + 1] * x[1] + w1[j * 3 + 2]) for j in range(NH)]
    return a, [sg(sum(w2[k * NH + j] * a[j] for j in range(NH))) for k in range(NO)]
for n in range(900):
    for p in range(len(inp)):
        h, o = full(w1, w2, inp[p])
        do = [(o[k] - tgt[p][k]) for k in range(NO)]
        dh = []
        for j in range(NH):
            acc = 0.0
            for k in range(NO):
                acc += do[k] * w2[j * NO + k]
            dh.append(acc * h[j] * (1 - h[j]))
        for k in range(NO):
            for j in range(NH):
                w2[k * NH + j] -= 0.4 * do[k] * h[j]
        for j in range(NH):
            for i in range(NI):
                w1[j * (NI + 1) + i] -= 0.4 * dh[j] * inp[p][i]
            w1[j * (NI + 1) + NI] -= 0.4 * dh[j]
print([[round(q, 2) for q in full(w1, w2, x)[1]] for x in inp])
