# verdict: wrong
# line: 35
# why: the loop leaves out the last sample
# one pattern at a time, while loops
import math, random
random.seed(5)

X = [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0)]
want = [0.0, 1.0, 1.0, 0.0]
NH = 4

wi = [[random.gauss(0, 1) for _ in range(3)] for _ in range(NH)]
wo = [random.gauss(0, 1) for _ in range(NH + 1)]
lr = 0.5

def logistic(v):
    return 1.0 / (1.0 + math.exp(-v))

def think(x):
    hid = []
    j = 0
    while j < NH:
        hid.append(logistic(wi[j][0] * x[0] + wi[j][1] * x[1] + wi[j][2]))
        j += 1
    tot = wo[NH]
    j = 0
    while j < NH:
        tot += wo[j] * hid[j]
        j += 1
    return hid, logistic(tot)

epoch = 0
while epoch < 4000:
    i = 0
    while i < len(X) - 1:
        hid, o = think(X[i])
        d = (want[i] - o) * o * (1 - o)
        j = 0
        while j < NH:
            dj = d * wo[j] * hid[j] * (1 - hid[j])
            wo[j] += lr * d * hid[j]
            wi[j][0] += lr * dj * X[i][0]
            wi[j][1] += lr * dj * X[i][1]
            wi[j][2] += lr * dj
            j += 1
        wo[NH] += lr * d
        i += 1
    epoch += 1

for x, t in zip(X, want):
    print(x, t, round(think(x)[1], 4))
