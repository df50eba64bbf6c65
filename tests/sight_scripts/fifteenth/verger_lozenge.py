# verdict: right
import math
import random

random.seed(5)

data = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
n_in, n_hid = 2, 3

w_hid = [[random.uniform(-1, 1) for _ in range(n_in)] for _ in range(n_hid)]
b_hid = [random.uniform(-1, 1) for _ in range(n_hid)]
w_out = [random.uniform(-1, 1) for _ in range(n_hid)]
b_out = [random.uniform(-1, 1)]


def sig(v):
    return 1 / (1 + math.exp(-v))


def forward(x):
    h = [sig(sum(w * xi for w, xi in zip(row, x)) + b) for row, b in zip(w_hid, b_hid)]
    o = sig(sum(w * hi for w, hi in zip(w_out, h)) + b_out[0])
    return h, o


lr = 0.8
for epoch in range(4000):
    total = 0.0
    for x, target in data:
        h, o = forward(x)
        total += 0.5 * (target - o) ** 2
        delta_o = (target - o) * o * (1 - o)
        delta_h = [delta_o * w_out[j] * h[j] * (1 - h[j]) for j in range(n_hid)]
        for j in range(n_hid):
            w_out[j] += lr * delta_o * h[j]
            for i in range(n_in):
                w_hid[j][i] += lr * delta_h[j] * x[i]
            b_hid[j] += lr * delta_h[j]
        b_out[0] += lr * delta_o
    if epoch % 1000 == 0:
        print(epoch, round(total, 4))

for x, target in data:
    print(x, target, round(forward(x)[1], 3))
