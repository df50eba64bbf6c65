# verdict: right
from math import exp
import random

# School project: a neural net without any library.
random.seed(3)

inputs = [[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]]
targets = [0, 1, 1, 0]

H = 4
w_in = [[random.uniform(-1, 1) for h in range(H)] for i in range(3)]
w_out = [random.uniform(-1, 1) for h in range(H)]
rate = 0.9

def sigmoid(z):
    return 1 / (1 + exp(-z))

for epoch in range(1500):
    for x, t in zip(inputs, targets):
        hid = []
        for h in range(H):
            s = 0
            for i in range(3):
                s = s + x[i] * w_in[i][h]
            hid.append(sigmoid(s))
        out = sigmoid(sum(hid[h] * w_out[h] for h in range(H)))
        # backwards
        d_out = (t - out) * out * (1 - out)
        for h in range(H):
            d_hid = d_out * w_out[h] * hid[h] * (1 - hid[h])
            w_out[h] += rate * d_out * hid[h]
            for i in range(3):
                w_in[i][h] += rate * d_hid * x[i]

for x in inputs:
    hid = [sigmoid(sum(x[i] * w_in[i][h] for i in range(3))) for h in range(H)]
    print(x, round(sigmoid(sum(a * b for a, b in zip(hid, w_out))), 3))
