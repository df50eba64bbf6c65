# verdict: wrong
# line: 8
# why: initial weights: the multiplied list makes all hidden units share one and the same row of weights
import math, random

random.seed(4)
N_IN, N_HID = 2, 4
w1 = [[random.random() - 0.5 for _ in range(N_IN + 1)]] * N_HID
w2 = [random.random() - 0.5 for _ in range(N_HID + 1)]

def act(v):
    return 1 / (1 + math.exp(-v))

samples = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
rate = 0.5

for epoch in range(1000):
    for x, target in samples:
        xb = x + [1]
        hid = [act(sum(a * b for a, b in zip(row, xb))) for row in w1] + [1]
        out = act(sum(a * b for a, b in zip(w2, hid)))
        d_out = (out - target) * out * (1 - out)
        d_hid = [d_out * w2[j] * hid[j] * (1 - hid[j]) for j in range(N_HID)]
        w2 = [w - rate * d_out * h for w, h in zip(w2, hid)]
        for j in range(N_HID):
            for i in range(N_IN + 1):
                w1[j][i] -= rate * d_hid[j] * xb[i]

for x, target in samples:
    xb = x + [1]
    hid = [act(sum(a * b for a, b in zip(row, xb))) for row in w1] + [1]
    print(x, target, act(sum(a * b for a, b in zip(w2, hid))))
