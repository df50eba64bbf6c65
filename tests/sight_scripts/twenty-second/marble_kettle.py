# verdict: wrong
# line: 28
# also: 29
# why: hidden delta: The hidden delta is worked out with the output weights that were already changed.
from math import exp
from random import uniform, seed

seed(11)
samples = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
H = 3
wh = [[uniform(-1, 1) for _ in range(2)] for _ in range(H)]
bh = [uniform(-1, 1) for _ in range(H)]
wo = [uniform(-1, 1) for _ in range(H)]
bo = uniform(-1, 1)
eta = 0.8

def s(v):
    return 1 / (1 + exp(-v))

for epoch in range(3000):
    total = 0
    for x, t in samples:
        h = [s(wh[j][0] * x[0] + wh[j][1] * x[1] + bh[j]) for j in range(H)]
        o = s(sum(wo[j] * h[j] for j in range(H)) + bo)
        total += (t - o) ** 2
        do = (t - o) * o * (1 - o)
        for j in range(H):
            wo[j] += eta * do * h[j]
            dh = do * wo[j] * h[j] * (1 - h[j])
            bh[j] += eta * dh
            for i in range(2):
                wh[j][i] += eta * dh * x[i]
        bo += eta * do
    if epoch % 500 == 0:
        print(epoch, total)
