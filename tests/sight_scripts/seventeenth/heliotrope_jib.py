# verdict: right
import math, random

random.seed(5)
data = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
NH = 3
w = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(NH)]
v = [random.uniform(-1, 1) for _ in range(NH + 1)]

def s(x):
    return 1 / (1 + math.exp(-x))

def forward(x):
    xb = x + [1]
    h = [s(sum(a * b for a, b in zip(row, xb))) for row in w]
    hb = h + [1]
    return xb, h, hb, s(sum(a * b for a, b in zip(v, hb)))

lr = 0.7
for epoch in range(3000):
    for x, t in data:
        xb, h, hb, o = forward(x)
        d = (t - o) * o * (1 - o)
        dh = [d * v[j] * h[j] * (1 - h[j]) for j in range(NH)]
        for j in range(NH + 1):
            v[j] += lr * d * hb[j]
        for j in range(NH):
            for i in range(3):
                w[j][i] += lr * dh[j] * xb[i]

for x, t in data:
    print(x, t, round(forward(x)[3], 3))
