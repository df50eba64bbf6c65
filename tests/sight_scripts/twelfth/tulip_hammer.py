# verdict: right
# no libraries except math and random, I want to see every number
import math
import random

random.seed(12)

rows = [[0, 0], [0, 1], [1, 0], [1, 1]]
answers = [0, 1, 1, 0]

H = 3
w = []          # w[j][i]: from input i to hidden j
for j in range(H):
    w.append([random.uniform(-2, 2), random.uniform(-2, 2)])
wb = [random.uniform(-1, 1) for j in range(H)]
v = [random.uniform(-2, 2) for j in range(H)]
vb = 0.0
alpha = 0.6


def sig(x):
    return 1 / (1 + math.exp(-x))


for epoch in range(6000):
    total = 0
    for r in range(len(rows)):
        x = rows[r]
        # forwards
        h = []
        for j in range(H):
            s = wb[j]
            for i in range(2):
                s = s + w[j][i] * x[i]
            h.append(sig(s))
        s = vb
        for j in range(H):
            s = s + v[j] * h[j]
        out = sig(s)
        # backwards
        error = answers[r] - out
        total = total + error * error
        d_out = error * out * (1 - out)
        d_h = []
        for j in range(H):
            d_h.append(d_out * v[j] * h[j] * (1 - h[j]))
        # learning
        for j in range(H):
            v[j] = v[j] + alpha * d_out * h[j]
            wb[j] = wb[j] + alpha * d_h[j]
            for i in range(2):
                w[j][i] = w[j][i] + alpha * d_h[j] * x[i]
        vb = vb + alpha * d_out
    if epoch % 1000 == 0:
        print(epoch, total)
print("end", total)
