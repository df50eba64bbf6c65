# verdict: wrong
# line: 44
# also: 45, 46, 47, 48
# why: plain Python: the sum of the back-propagated errors isn't set back to 0 for each hidden unit
import math
import random

random.seed(77)
NI, NH, NO = 2, 4, 2

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

wih = [[random.uniform(-1, 1) for _ in range(NH)] for _ in range(NI + 1)]
who = [[random.uniform(-1, 1) for _ in range(NO)] for _ in range(NH + 1)]

patterns = [([0, 0], [0, 0]), ([0, 1], [1, 0]), ([1, 0], [1, 0]), ([1, 1], [0, 1])]
rate = 0.5

for epoch in range(2000):
    sse = 0.0
    for inputs, targets in patterns:
        x = inputs + [1]
        hidden = []
        for j in range(NH):
            s = 0.0
            for i in range(NI + 1):
                s += x[i] * wih[i][j]
            hidden.append(sigmoid(s))
        hb = hidden + [1]
        output = []
        for k in range(NO):
            s = 0.0
            for j in range(NH + 1):
                s += hb[j] * who[j][k]
            output.append(sigmoid(s))

        out_delta = []
        for k in range(NO):
            err = targets[k] - output[k]
            sse += err ** 2
            out_delta.append(err * output[k] * (1 - output[k]))
        hid_delta = []
        err = 0.0
        for j in range(NH):
            for k in range(NO):
                err += out_delta[k] * who[j][k]
            hid_delta.append(err * hidden[j] * (1 - hidden[j]))

        for j in range(NH + 1):
            for k in range(NO):
                who[j][k] += rate * out_delta[k] * hb[j]
        for i in range(NI + 1):
            for j in range(NH):
                wih[i][j] += rate * hid_delta[j] * x[i]
    if epoch % 400 == 0:
        print("epoch %d  error %.4f" % (epoch, sse))
