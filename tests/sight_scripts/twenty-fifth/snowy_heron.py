# verdict: wrong
# line: 17
# why: initial weights: The rows of the hidden weights are one and the same list, so all hidden cells are the same.
import math
import random

random.seed(4)

def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))

data = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]

HIDDEN = 4
rate = 0.5
# last weight of each row belongs to the bias input
w_hid = [[random.uniform(-1, 1) for _ in range(3)]] * HIDDEN
w_out = [random.uniform(-1, 1) for _ in range(HIDDEN + 1)]

for epoch in range(4000):
    for inp, t in data:
        hid = [sigmoid(sum(w * v for w, v in zip(row, inp))) for row in w_hid]
        hid.append(1.0)
        out = sigmoid(sum(w * h for w, h in zip(w_out, hid)))
        d_out = (t - out) * out * (1 - out)
        d_hid = [d_out * w_out[j] * hid[j] * (1 - hid[j]) for j in range(HIDDEN)]
        for j in range(HIDDEN + 1):
            w_out[j] += rate * d_out * hid[j]
        for j in range(HIDDEN):
            for i in range(3):
                w_hid[j][i] += rate * d_hid[j] * inp[i]

for inp, t in data:
    hid = [sigmoid(sum(w * v for w, v in zip(row, inp))) for row in w_hid] + [1.0]
    print(inp[:2], t, round(sigmoid(sum(w * h for w, h in zip(w_out, hid))), 3))
