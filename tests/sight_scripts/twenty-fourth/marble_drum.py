# verdict: right
import math
import random

random.seed(42)
NH = 3
DATA = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]


def squash(v):
    return 1.0 / (1.0 + math.exp(-v))


w_hidden = []
for j in range(NH):
    row = []
    for i in range(3):
        row.append(random.uniform(-1, 1))
    w_hidden.append(row)
w_out = [random.uniform(-1, 1) for _ in range(NH + 1)]

rate = 0.8
for epoch in range(3000):
    total = 0.0
    for row, target in DATA:
        inputs = row + [1.0]           # 1.0 is the bias input
        # forward
        hidden = []
        for j in range(NH):
            s = 0.0
            for i in range(3):
                s += w_hidden[j][i] * inputs[i]
            hidden.append(squash(s))
        hidden.append(1.0)
        s = 0.0
        for j in range(NH + 1):
            s += w_out[j] * hidden[j]
        out = squash(s)
        # backward
        err = target - out
        total += err * err
        d_out = err * out * (1 - out)
        d_hidden = []
        for j in range(NH):
            d_hidden.append(d_out * w_out[j] * hidden[j] * (1 - hidden[j]))
        # update
        for j in range(NH + 1):
            w_out[j] += rate * d_out * hidden[j]
        for j in range(NH):
            for i in range(3):
                w_hidden[j][i] += rate * d_hidden[j] * inputs[i]
    if epoch % 1000 == 0:
        print("epoch", epoch, "error", total)
print("final error", total)
