# verdict: wrong
# first wrong: bias
# line: 35
# mistake: -
# why: weights gather their gradient over all samples, but the hidden biases are set from the last sample alone (= instead of +=)
import math
import random

random.seed(8)
K = 3
w = [[random.gauss(0, 1), random.gauss(0, 1)] for _ in range(K)]
b = [random.gauss(0, 1) for _ in range(K)]
v = [random.gauss(0, 1) for _ in range(K)]
c = 0.0
eta = 0.8
DATA = {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 0}

sgm = lambda t: 1 / (1 + math.exp(-t))

for epoch in range(6000):
    gw = [[0.0, 0.0] for _ in range(K)]
    gb = [0.0] * K
    gv = [0.0] * K
    gc = 0.0
    for (p, q), t in DATA.items():
        h = [sgm(w[k][0] * p + w[k][1] * q + b[k]) for k in range(K)]
        o = sgm(sum(v[k] * h[k] for k in range(K)) + c)
        d = (t - o) * o * (1 - o)
        gc += d
        for k in range(K):
            dk = d * v[k] * h[k] * (1 - h[k])
            gv[k] += d * h[k]
            gw[k][0] += dk * p
            gw[k][1] += dk * q
            gb[k] = dk
    c += eta * gc
    for k in range(K):
        v[k] += eta * gv[k]
        b[k] += eta * gb[k]
        w[k] = [w[k][0] + eta * gw[k][0], w[k][1] + eta * gw[k][1]]

for (p, q), t in DATA.items():
    h = [sgm(w[k][0] * p + w[k][1] * q + b[k]) for k in range(K)]
    print(p, q, t, round(sgm(sum(v[k] * h[k] for k in range(K)) + c), 3))
