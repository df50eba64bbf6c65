# verdict: wrong
# line: 35
# also: 37
# why: The hidden delta is stored under the same name as the output delta, so later hidden units start from an already overwritten value.
import random
from math import exp

random.seed(65)

def sigmoid(x):
    return 1.0 / (1.0 + exp(-x))

N_IN, N_HID = 3, 3
w = [[random.uniform(-1, 1) for j in range(N_HID)] for i in range(N_IN)]
v = [random.uniform(-1, 1) for j in range(N_HID)]
rate = 0.8

samples = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 1)]

def think(x):
    h = []
    for j in range(N_HID):
        s = 0.0
        for i in range(N_IN):
            s += x[i] * w[i][j]
        h.append(sigmoid(s))
    return h, sigmoid(sum(h[j] * v[j] for j in range(N_HID)))

for epoch in range(1000):
    for x, t in samples:
        h, o = think(x)
        delta = (o - t) * o * (1 - o)
        for j in range(N_HID):
            step = rate * delta * h[j]
            delta = delta * v[j] * h[j] * (1 - h[j])
            for i in range(N_IN):
                w[i][j] -= rate * delta * x[i]
            v[j] -= step

for x, t in samples:
    print(x, t, round(think(x)[1], 3))
