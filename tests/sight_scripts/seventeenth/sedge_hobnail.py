# verdict: wrong
# line: 33
# why: hidden delta list overwritten instead of summed over outputs
import math
import random

random.seed(21)
samples = [([0, 0, 1], [0, 0]), ([0, 1, 1], [1, 0]), ([1, 0, 1], [1, 0]), ([1, 1, 1], [0, 1])]
n_in, n_hid, n_out = 3, 4, 2
w1 = [[random.gauss(0, 1) for _ in range(n_hid)] for _ in range(n_in)]
w2 = [[random.gauss(0, 1) for _ in range(n_out)] for _ in range(n_hid)]
rate = 0.4

def squash(a):
    return 1.0 / (1.0 + math.exp(-a))

def forward(x):
    h = []
    for j in range(n_hid):
        h.append(squash(sum(x[i] * w1[i][j] for i in range(n_in))))
    o = []
    for k in range(n_out):
        o.append(squash(sum(h[j] * w2[j][k] for j in range(n_hid))))
    return h, o

for epoch in range(1500):
    for x, t in samples:
        h, o = forward(x)
        d_out = [(o[k] - t[k]) * o[k] * (1 - o[k]) for k in range(n_out)]
        d_hid = [0.0] * n_hid
        for j in range(n_hid):
            for k in range(n_out):
                d_hid[j] = d_out[k] * w2[j][k]
            d_hid[j] *= h[j] * (1 - h[j])
        for j in range(n_hid):
            for k in range(n_out):
                w2[j][k] -= rate * d_out[k] * h[j]
        for i in range(n_in):
            for j in range(n_hid):
                w1[i][j] -= rate * d_hid[j] * x[i]
for x, t in samples:
    print(t, [round(v, 2) for v in forward(x)[1]])
