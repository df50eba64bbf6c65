# verdict: wrong
# line: 46
import math
from random import Random

R = Random(1999)

# 4 -> 4 -> 4, learns to turn a pattern round (mirror)
patterns = []
for n in range(16):
    p = [float(n >> i & 1) for i in range(4)]
    patterns.append((p, p[::-1]))

S = 4
w1 = [[R.uniform(-1, 1) for _ in range(S)] for _ in range(S)]   # w1[to][from]
w2 = [[R.uniform(-1, 1) for _ in range(S)] for _ in range(S)]
t1 = [R.uniform(-1, 1) for _ in range(S)]
t2 = [R.uniform(-1, 1) for _ in range(S)]


def f(x):
    return 1.0 / (1.0 + math.exp(-x))


def propagate(w, t, x):
    return [f(sum(w[k][i] * x[i] for i in range(S)) + t[k]) for k in range(S)]


rate = 0.7
for epoch in range(1500):
    e2 = 0.0
    for x, goal in patterns:
        hid = propagate(w1, t1, x)
        out = propagate(w2, t2, hid)

        d_out = [0.0] * S
        for k in range(S):
            diff = goal[k] - out[k]
            e2 += diff * diff
            d_out[k] = diff * out[k] * (1 - out[k])

        d_hid = [0.0] * S
        for j in range(S):
            back = 0.0
            for k in range(S):
                back += d_out[k] * w2[j][k]
            d_hid[j] = back * hid[j] * (1 - hid[j])

        for k in range(S):
            for j in range(S):
                w2[k][j] += rate * d_out[k] * hid[j]
                w1[k][j] += rate * d_hid[k] * x[j]
            t2[k] += rate * d_out[k]
            t1[k] += rate * d_hid[k]
    if epoch % 300 == 0:
        print("%5d  %.4f" % (epoch, e2 / 16))
