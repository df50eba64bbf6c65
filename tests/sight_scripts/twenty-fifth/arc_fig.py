# verdict: wrong
# line: 12
# why: initial weights: Multiplying the list gives the same row object for all hidden nodes, so they share one set of weights and one update after another changes it.
from math import exp
from random import seed, uniform
seed(20)

def s(x):
    return 1 / (1 + exp(-x))

HID = 3
W = [[uniform(-1, 1), uniform(-1, 1), uniform(-1, 1)]] * HID
V = [uniform(-1, 1) for j in range(HID + 1)]
table = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
eta = 0.5

for epoch in range(4000):
    for x, t in table:
        xb = x + [1]
        h = [s(sum(W[j][i] * xb[i] for i in range(3))) for j in range(HID)]
        o = s(sum(V[j] * h[j] for j in range(HID)) + V[HID])
        d = (o - t) * o * (1 - o)
        dh = [d * V[j] * h[j] * (1 - h[j]) for j in range(HID)]
        for j in range(HID):
            V[j] -= eta * d * h[j]
        V[HID] -= eta * d
        for j in range(HID):
            for i in range(3):
                W[j][i] -= eta * dh[j] * xb[i]

for x, t in table:
    xb = x + [1]
    h = [s(sum(W[j][i] * xb[i] for i in range(3))) for j in range(HID)]
    print(x, t, round(s(sum(V[j] * h[j] for j in range(HID)) + V[HID]), 3))
