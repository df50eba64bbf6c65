# verdict: wrong
# line: 13
# also: 15
# why: initial weights: [random.uniform(-1, 1)] * HIDDEN draws one number and repeats it, so all hidden units begin the same and stay so.
import math
import random

random.seed(14)
HIDDEN = 4
RATE = 0.5
samples = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]

w1 = [[random.uniform(-1, 1)] * HIDDEN for i in range(2)]
b1 = [0.0] * HIDDEN
w2 = [random.uniform(-1, 1)] * HIDDEN
b2 = 0.0

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

def run(x):
    hid = [sigmoid(x[0] * w1[0][j] + x[1] * w1[1][j] + b1[j]) for j in range(HIDDEN)]
    return hid, sigmoid(sum(hid[j] * w2[j] for j in range(HIDDEN)) + b2)

for loop in range(4000):
    for x, target in samples:
        hid, out = run(x)
        d_out = (target - out) * out * (1 - out)
        d_hid = [d_out * w2[j] * hid[j] * (1 - hid[j]) for j in range(HIDDEN)]
        for j in range(HIDDEN):
            w2[j] += RATE * d_out * hid[j]
            b1[j] += RATE * d_hid[j]
            for i in range(2):
                w1[i][j] += RATE * d_hid[j] * x[i]
        b2 += RATE * d_out

for x, target in samples:
    print(x, target, round(run(x)[1], 3))
