# verdict: wrong
# line: 27
# also: 28
# why: Each v[k] is already changed when the hidden unit's delta is computed with it.
from math import exp
from random import seed, random

seed(11)
bits = [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
wanted = (0, 1, 1, 0)
H = 5
w = [[random() * 2 - 1 for _ in range(3)] for _ in range(H)]
v = [random() * 2 - 1 for _ in range(H)]

def squash(x):
    return 1 / (1 + exp(-x))

def predict(x):
    h = [squash(sum(wi * xi for wi, xi in zip(row, x))) for row in w]
    return h, squash(sum(hi * vi for hi, vi in zip(h, v)))

for epoch in range(1500):
    for i in range(len(bits)):
        h, o = predict(bits[i])
        d_o = (wanted[i] - o) * o * (1 - o)
        for k in range(H):
            v[k] += 0.8 * d_o * h[k]
            d_h = d_o * v[k] * h[k] * (1 - h[k])
            for m in range(3):
                w[k][m] += 0.8 * d_h * bits[i][m]

for x in bits:
    print(x, round(predict(x)[1], 3))
