# verdict: wrong
# line: 29
# why: In the hidden delta the weight is taken with the index i of the input instead of j of the hidden unit.
import math, random

def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))

data = [([0,0,1],0), ([0,1,1],1), ([1,0,1],1), ([1,1,1],0)]
NI, NH = 3, 4
random.seed(2)
syn0 = [[random.uniform(-1,1) for j in range(NH)] for i in range(NI)]
syn1 = [random.uniform(-1,1) for j in range(NH)]

for epoch in range(500):
    err = 0.0
    for x, t in data:
        h = []
        for j in range(NH):
            s = 0.0
            for i in range(NI):
                s += x[i] * syn0[i][j]
            h.append(sigmoid(s))
        o = sigmoid(sum(h[j] * syn1[j] for j in range(NH)))
        err += (t - o) ** 2
        od = (t - o) * o * (1 - o)
        for i in range(NI):
            for j in range(NH):
                hd = od * syn1[i] * h[j] * (1 - h[j])
                syn0[i][j] += 0.5 * hd * x[i]
        for j in range(NH):
            syn1[j] += 0.5 * od * h[j]
    if epoch % 100 == 0:
        print(epoch, err)
