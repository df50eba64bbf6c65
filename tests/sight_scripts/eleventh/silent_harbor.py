# verdict: right
import math
import random

random.seed(42)
xor = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
H = 3
alpha = 0.8

def sig(v):
    return 1 / (1 + math.exp(-v))

w = [[random.uniform(-1, 1) for _ in range(H)] for _ in range(2)]
b = [random.uniform(-1, 1) for _ in range(H)]
v = [random.uniform(-1, 1) for _ in range(H)]
c = random.uniform(-1, 1)

for epoch in range(2500):
    total = 0
    for x, t in xor:
        h = []
        for j in range(H):
            s = b[j]
            for i in range(2):
                s += x[i] * w[i][j]
            h.append(sig(s))
        o = sig(sum(h[j] * v[j] for j in range(H)) + c)
        total += (t - o) ** 2
        d = (t - o) * o * (1 - o)
        for j in range(H):
            dh = d * v[j] * h[j] * (1 - h[j])
            v[j] += alpha * d * h[j]
            b[j] += alpha * dh
            for i in range(2):
                w[i][j] += alpha * dh * x[i]
        c += alpha * d
    if epoch % 500 == 0:
        print(epoch, round(total, 4))
