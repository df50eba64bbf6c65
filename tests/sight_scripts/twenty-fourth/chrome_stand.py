# verdict: wrong
# line: 57
# why: hidden delta: the indices of the output weights are swapped in the hidden error: wo[j][k] is the weight from node k to output j
import math
import random

random.seed(60)
NI, NH, NO = 3, 3, 3


def sig(v):
    return 1.0 / (1.0 + math.exp(-v))


# rotate the bits by one place
data = []
for k in range(8):
    bits = [k >> 2 & 1, k >> 1 & 1, k & 1]
    data.append((bits, bits[1:] + bits[:1]))

wh = [[random.uniform(-1, 1) for i in range(NI)] for j in range(NH)]
bh = [0.0 for j in range(NH)]
wo = [[random.uniform(-1, 1) for j in range(NH)] for k in range(NO)]
bo = [0.0 for k in range(NO)]


def forward(x):
    h = []
    for j in range(NH):
        s = bh[j]
        for i in range(NI):
            s += wh[j][i] * x[i]
        h.append(sig(s))
    o = []
    for k in range(NO):
        s = bo[k]
        for j in range(NH):
            s += wo[k][j] * h[j]
        o.append(sig(s))
    return h, o


rate = 0.5
for epoch in range(1500):
    error = 0.0
    for x, t in data:
        h, o = forward(x)
        deltas_o = []
        for k in range(NO):
            e = t[k] - o[k]
            error += e * e
            deltas_o.append(e * o[k] * (1 - o[k]))
        deltas_h = []
        for j in range(NH):
            e = 0.0
            for k in range(NO):
                e += deltas_o[k] * wo[j][k]
            deltas_h.append(e * h[j] * (1 - h[j]))
        for k in range(NO):
            for j in range(NH):
                wo[k][j] += rate * deltas_o[k] * h[j]
            bo[k] += rate * deltas_o[k]
        for j in range(NH):
            for i in range(NI):
                wh[j][i] += rate * deltas_h[j] * x[i]
            bh[j] += rate * deltas_h[j]
    if epoch % 500 == 0:
        print("epoch %d  error %.4f" % (epoch, error))
print("last error %.5f" % error)
for x, t in data:
    print(x, t, [round(v, 2) for v in forward(x)[1]])
