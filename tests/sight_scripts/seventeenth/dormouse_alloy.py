# verdict: right
from math import exp
from random import seed, uniform

seed(8)
samples = [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
answers = [0, 1, 1, 0]
hid = 3
W = [[uniform(-1, 1) for _ in range(3)] for _ in range(hid)]
V = [uniform(-1, 1) for _ in range(hid)]

def s(z):
    return 1 / (1 + exp(-z))

def predict(x):
    h = [s(sum(wi * xi for wi, xi in zip(row, x))) for row in W]
    return h, s(sum(v * hh for v, hh in zip(V, h)))

for n in range(3000):
    GV = [0.0] * hid
    GW = [[0.0] * 3 for _ in range(hid)]
    cost = 0
    for x, y in zip(samples, answers):
        h, p = predict(x)
        cost += (y - p) ** 2
        d = (y - p) * p * (1 - p)
        for j in range(hid):
            GV[j] += d * h[j]
            e = d * V[j] * h[j] * (1 - h[j])
            for i in range(3):
                GW[j][i] += e * x[i]
    for j in range(hid):
        V[j] += GV[j]
        for i in range(3):
            W[j][i] += GW[j][i]
print(cost)
for x in samples:
    print(x, round(predict(x)[1], 3))
