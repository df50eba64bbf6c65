# verdict: right
# plain python, no libs except math and random
import math
import random

random.seed(3)

data = [((0.0, 0.0), 0.1), ((0.0, 1.0), 0.9), ((1.0, 0.0), 0.85), ((1.0, 1.0), 0.2), ((0.5, 0.5), 0.6)]
H = 3
w_in = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(H)]
b_in = [random.uniform(-1, 1) for _ in range(H)]
w_out = [random.uniform(-1, 1) for _ in range(H)]
b_out = 0.0
rate = 0.3

def squash(v):
    return 1 / (1 + math.exp(-v))

for epoch in range(1500):
    total = 0
    for (x, t) in data:
        h = []
        for j in range(H):
            s = b_in[j]
            for i in range(2):
                s += w_in[j][i] * x[i]
            h.append(squash(s))
        o = squash(sum(w_out[j] * h[j] for j in range(H)) + b_out)
        e = t - o
        total += e * e
        d_o = e * o * (1 - o)
        for j in range(H):
            d_h = d_o * w_out[j] * h[j] * (1 - h[j])
            w_out[j] += rate * d_o * h[j]
            for i in range(2):
                w_in[j][i] += rate * d_h * x[i]
            b_in[j] += rate * d_h
        b_out += rate * d_o
    if epoch % 300 == 0:
        print(epoch, total)
print(w_out, b_out)
