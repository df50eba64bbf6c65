# verdict: right
import math, random
random.seed(9)

# I never understood backprop, so: measure the slope of every weight
DATA = [((0.1, 0.9), 1), ((0.8, 0.2), 1), ((0.2, 0.1), 0), ((0.9, 0.8), 0), ((0.0, 0.6), 1), ((0.7, 0.7), 0)]
HID = 3
w = [random.uniform(-1, 1) for _ in range(HID * 3 + HID + 1)]


def net(w, inp):
    pos = 0
    total = 0.0
    for h in range(HID):
        a = w[pos] * inp[0] + w[pos + 1] * inp[1] + w[pos + 2]
        pos += 3
        total += math.tanh(a) * w[HID * 3 + h]
    total += w[-1]
    return 1 / (1 + math.exp(-total))


def cost(w):
    s = 0.0
    for inp, t in DATA:
        s += (net(w, inp) - t) ** 2
    return s


h = 1e-5
for trial in range(800):
    slope = []
    for i in range(len(w)):
        keep = w[i]
        w[i] = keep + h
        up = cost(w)
        w[i] = keep - h
        down = cost(w)
        w[i] = keep
        slope.append((up - down) / (2 * h))
    for i in range(len(w)):
        w[i] = w[i] - 0.7 * slope[i]
    if trial % 200 == 0:
        print("trial", trial, "cost", cost(w))
print([round(net(w, inp), 2) for inp, t in DATA])
