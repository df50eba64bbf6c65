# verdict: right
import math
import random

random.seed(4)

N_IN, N_HID = 2, 4
data = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]

w_hid = [[random.uniform(-1, 1) for _ in range(N_IN + 1)] for _ in range(N_HID)]
w_out = [random.uniform(-1, 1) for _ in range(N_HID + 1)]
rate = 0.5


def sig(x):
    return 1 / (1 + math.exp(-x))


def run(inp):
    hid = []
    for w in w_hid:
        s = w[-1]
        for i in range(N_IN):
            s += w[i] * inp[i]
        hid.append(sig(s))
    s = w_out[-1]
    for j in range(N_HID):
        s += w_out[j] * hid[j]
    return hid, sig(s)


for epoch in range(5000):
    for inp, want in data:
        hid, out = run(inp)
        d_out = (want - out) * out * (1 - out)
        d_hid = [d_out * w_out[j] * hid[j] * (1 - hid[j]) for j in range(N_HID)]
        for j in range(N_HID):
            w_out[j] += rate * d_out * hid[j]
        w_out[-1] += rate * d_out
        for j in range(N_HID):
            for i in range(N_IN):
                w_hid[j][i] += rate * d_hid[j] * inp[i]
            w_hid[j][-1] += rate * d_hid[j]

for inp, want in data:
    print(inp, want, round(run(inp)[1], 3))
