# verdict: wrong
# line: 21
# why: The sum for the hidden error is set to zero only once before the loop over hidden units, so it carries over from unit to unit.
from math import exp
from random import seed, uniform
seed(6)
NI, NH, NO = 2, 4, 2
w1 = [[uniform(-1, 1) for i in range(NI)] for j in range(NH)]
w2 = [[uniform(-1, 1) for j in range(NH)] for k in range(NO)]
b1 = [0.0] * NH
b2 = [0.0] * NO
train = [([0, 0], [0, 1]), ([0, 1], [1, 0]), ([1, 0], [1, 0]), ([1, 1], [0, 0])]
def sg(z): return 1 / (1 + exp(-z))
for ep in range(1000):
    tot = 0
    for x, t in train:
        h = [sg(b1[j] + sum(w1[j][i] * x[i] for i in range(NI))) for j in range(NH)]
        o = [sg(b2[k] + sum(w2[k][j] * h[j] for j in range(NH))) for k in range(NO)]
        do = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(NO)]
        dh = []
        acc = 0.0
        for j in range(NH):
            for k in range(NO):
                acc += do[k] * w2[k][j]
            dh.append(acc * h[j] * (1 - h[j]))
        for k in range(NO):
            b2[k] += do[k]
            for j in range(NH):
                w2[k][j] += do[k] * h[j]
        for j in range(NH):
            b1[j] += dh[j]
            for i in range(NI):
                w1[j][i] += dh[j] * x[i]
        tot += sum((t[k] - o[k]) ** 2 for k in range(NO))
    if ep % 250 == 0:
        print(ep, tot)
