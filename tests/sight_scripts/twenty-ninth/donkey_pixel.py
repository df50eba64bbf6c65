# verdict: wrong
# line: 11
import random
import math

random.seed(50)
NI, NH = 2, 3
RATE, MOM = 0.25, 0.7
WH = [[random.uniform(-1, 1) for i in range(NI + 1)] for j in range(NH)]
WO = [random.uniform(-1, 1) for j in range(NH + 1)]
VH = [[0.0] * (NI + 1)] * NH
VO = [0.0] * (NH + 1)
board = [(x / 2, y / 2, 1.0 if abs(x) + abs(y) < 2 else 0.0) for x in range(-2, 3) for y in range(-2, 3)]


def sig(t):
    return 1 / (1 + math.exp(-t))


for epoch in range(200):
    sse = 0.0
    for x, y, goal in board:
        inp = [x, y, 1.0]
        h = [sig(sum(WH[j][i] * inp[i] for i in range(NI + 1))) for j in range(NH)] + [1.0]
        o = sig(sum(WO[j] * h[j] for j in range(NH + 1)))
        sse += (goal - o) ** 2
        do = (goal - o) * o * (1 - o)
        dh = [do * WO[j] * h[j] * (1 - h[j]) for j in range(NH)]
        for j in range(NH + 1):
            VO[j] = MOM * VO[j] + RATE * do * h[j]
            WO[j] += VO[j]
        for j in range(NH):
            for i in range(NI + 1):
                VH[j][i] = MOM * VH[j][i] + RATE * dh[j] * inp[i]
                WH[j][i] += VH[j][i]
    if epoch % 40 == 0:
        print(epoch, round(sse, 4))
