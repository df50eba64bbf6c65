# verdict: wrong
# line: 20
# also: 26
# why: the inner loop variable i shadows the sample number, so the target is always the last one
import math, random

random.seed(18)
HID = 4
xs = [(0.0, 0.2), (0.3, 0.9), (0.8, 0.1), (0.6, 0.7), (1.0, 1.0)]
ys = [0.1, 0.7, 0.3, 0.8, 0.2]
wi = [[random.gauss(0, 1) for _ in range(3)] for _ in range(HID)]
wo = [random.gauss(0, 1) for _ in range(HID)]
lr = 0.3

for epoch in range(2000):
    sq = 0
    for i in range(len(xs)):
        x = xs[i]
        h = []
        for i in range(HID):
            a = wi[i][0] * x[0] + wi[i][1] * x[1] + wi[i][2]
            h.append(1 / (1 + math.exp(-a)))
        out = 0
        for j in range(HID):
            out += wo[j] * h[j]
        err = out - ys[i]
        sq += err ** 2
        for j in range(HID):
            d = err * wo[j] * h[j] * (1 - h[j])
            wo[j] -= lr * err * h[j]
            wi[j][0] -= lr * d * x[0]
            wi[j][1] -= lr * d * x[1]
            wi[j][2] -= lr * d
    if epoch % 400 == 0:
        print(epoch, sq)
