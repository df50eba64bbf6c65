# verdict: right

from math import exp
from random import Random

rnd = Random(2)
samples = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
W1 = [[rnd.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
W2 = [rnd.uniform(-1, 1) for _ in range(3)]

def sigm(v):
    return 1 / (1 + exp(-v))

def dot(u, v):
    return sum(a * b for a, b in zip(u, v))

for n in range(2500):
    for x, t in samples:
        hid = [sigm(dot(row, x)) for row in W1]
        out = sigm(dot(W2, hid))
        delta_o = (t - out) * out * (1 - out)
        delta_h = [delta_o * W2[j] * hid[j] * (1 - hid[j]) for j in range(3)]
        for j in range(3):
            W2[j] += delta_o * hid[j]
            for i in range(3):
                W1[j][i] += delta_h[j] * x[i]
for x, t in samples:
    print(x, t, round(sigm(dot(W2, [sigm(dot(row, x)) for row in W1])), 3))
