# verdict: right
import random
import math

random.seed(4)

data = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]

n_hidden = 4
w_h = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(n_hidden)]
b_h = [random.uniform(-1, 1) for _ in range(n_hidden)]
w_o = [random.uniform(-1, 1) for _ in range(n_hidden)]
b_o = random.uniform(-1, 1)
lr = 0.5


def sig(z):
    return 1 / (1 + math.exp(-z))


for epoch in range(5000):
    total = 0
    for x, t in data:
        h = []
        for j in range(n_hidden):
            s = b_h[j]
            for i in range(2):
                s += w_h[j][i] * x[i]
            h.append(sig(s))
        s = b_o
        for j in range(n_hidden):
            s += w_o[j] * h[j]
        o = sig(s)

        total += (t - o) ** 2
        d_o = (t - o) * o * (1 - o)
        for j in range(n_hidden):
            d_h = d_o * w_o[j] * h[j] * (1 - h[j])
            w_o[j] += lr * d_o * h[j]
            for i in range(2):
                w_h[j][i] += lr * d_h * x[i]
            b_h[j] += lr * d_h
        b_o += lr * d_o
    if epoch % 1000 == 0:
        print(epoch, total)
