# verdict: right
import math
import random

random.seed(3)

data = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
NI, NH = 2, 4

wh = [[random.uniform(-1, 1) for _ in range(NI + 1)] for _ in range(NH)]
wo = [random.uniform(-1, 1) for _ in range(NH + 1)]
eta = 0.5


def sig(x):
    return 1.0 / (1.0 + math.exp(-x))


def predict(x):
    h = []
    for row in wh:
        s = row[NI]
        for i in range(NI):
            s += row[i] * x[i]
        h.append(sig(s))
    s = wo[NH]
    for j in range(NH):
        s += wo[j] * h[j]
    return h, sig(s)


for epoch in range(3000):
    sse = 0.0
    for x, t in data:
        h, o = predict(x)
        e = t - o
        sse += e * e
        do = e * o * (1 - o)
        dh = [do * wo[j] * h[j] * (1 - h[j]) for j in range(NH)]
        for j in range(NH):
            wo[j] += eta * do * h[j]
        wo[NH] += eta * do
        for j in range(NH):
            for i in range(NI):
                wh[j][i] += eta * dh[j] * x[i]
            wh[j][NI] += eta * dh[j]
    if epoch % 500 == 0:
        print("epoch %d  sse %.4f" % (epoch, sse))

for x, t in data:
    print(x, t, round(predict(x)[1], 3))
