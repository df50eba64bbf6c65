# verdict: wrong
# line: 44
# also: 43
# no numpy today. 2-3-2 net for sum/carry of two bits
import math
import random

random.seed(5)

w_ih = [[random.uniform(-1, 1) for j in range(3)] for i in range(2)]
w_ho = [[random.uniform(-1, 1) for k in range(2)] for j in range(3)]
b_h = [random.uniform(-1, 1) for j in range(3)]
b_o = [random.uniform(-1, 1) for k in range(2)]

data = [
    ([0, 0], [0, 0]),
    ([0, 1], [1, 0]),
    ([1, 0], [1, 0]),
    ([1, 1], [0, 1]),
]


def sig(x):
    return 1 / (1 + math.exp(-x))


def forward(x):
    h = [sig(b_h[j] + sum(x[i] * w_ih[i][j] for i in range(2))) for j in range(3)]
    o = [sig(b_o[k] + sum(h[j] * w_ho[j][k] for j in range(3))) for k in range(2)]
    return h, o


lr = 0.9
for epoch in range(3000):
    total = 0
    for x, t in data:
        h, o = forward(x)
        total += sum((t[k] - o[k]) ** 2 for k in range(2))
        delta_o = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(2)]
        for j in range(3):
            err = 0
            for k in range(2):
                w_ho[j][k] += lr * delta_o[k] * h[j]
                err += w_ho[j][k] * delta_o[k]
            delta_h = err * h[j] * (1 - h[j])
            b_h[j] += lr * delta_h
            for i in range(2):
                w_ih[i][j] += lr * delta_h * x[i]
        for k in range(2):
            b_o[k] += lr * delta_o[k]
    if epoch % 600 == 0:
        print(epoch, round(total, 5))
