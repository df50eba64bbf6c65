# verdict: wrong
# line: 13
# also: 30, 31
import math
import random

random.seed(8)

def tanh(x):
    return math.tanh(x)

def dtanh(y):
    return y * (1 - y)

# xor with -1 / +1
samples = [([-1, -1], -1), ([-1, 1], 1), ([1, -1], 1), ([1, 1], -1)]

NH = 4
W = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(NH)]
V = [random.uniform(-1, 1) for _ in range(NH + 1)]
alpha = 0.1

for epoch in range(1500):
    for x, t in samples:
        xb = x + [1]
        h = [tanh(sum(W[j][i] * xb[i] for i in range(3))) for j in range(NH)]
        hb = h + [1]
        y = tanh(sum(V[j] * hb[j] for j in range(NH + 1)))

        dy = (t - y) * dtanh(y)
        dh = [dy * V[j] * dtanh(h[j]) for j in range(NH)]

        for j in range(NH + 1):
            V[j] += alpha * dy * hb[j]
        for j in range(NH):
            for i in range(3):
                W[j][i] += alpha * dh[j] * xb[i]

for x, t in samples:
    h = [tanh(sum(w * a for w, a in zip(W[j], x + [1]))) for j in range(NH)] + [1]
    print(x, t, tanh(sum(v * a for v, a in zip(V, h))))
