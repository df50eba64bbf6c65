# verdict: right
import math, random
random.seed(7)
data = [([0.0, 0.0], [0.0]), ([0.0, 1.0], [1.0]), ([1.0, 0.0], [1.0]), ([1.0, 1.0], [0.0])]
NI, NH, NO = 2, 3, 1
wh = [[random.uniform(-1, 1) for _ in range(NI)] for _ in range(NH)]
bh = [random.uniform(-1, 1) for _ in range(NH)]
wo = [[random.uniform(-1, 1) for _ in range(NH)] for _ in range(NO)]
bo = [random.uniform(-1, 1) for _ in range(NO)]
sig = lambda z: 1 / (1 + math.exp(-z))

def net(x):
    h = [sig(sum(w * v for w, v in zip(wh[j], x)) + bh[j]) for j in range(NH)]
    o = [sig(sum(w * v for w, v in zip(wo[k], h)) + bo[k]) for k in range(NO)]
    return h, o

for epoch in range(3000):
    for x, t in data:
        h, o = net(x)
        do = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(NO)]
        dh = [h[j] * (1 - h[j]) * sum(do[k] * wo[k][j] for k in range(NO)) for j in range(NH)]
        for k in range(NO):
            for j in range(NH):
                wo[k][j] += 0.5 * do[k] * h[j]
            bo[k] += 0.5 * do[k]
        for j in range(NH):
            for i in range(NI):
                wh[j][i] += 0.5 * dh[j] * x[i]
            bh[j] += 0.5 * dh[j]
for x, t in data:
    print(x, t, round(net(x)[1][0], 3))
