# verdict: wrong
# line: 37
# why: hidden bias moves along the gradient while all else moves against it
import math
import random

random.seed(7)

# 2 inputs -> 4 hidden -> 1 output without numpy
n_in, n_hid = 2, 4
w1 = [[random.gauss(0, 1) for _ in range(n_in)] for _ in range(n_hid)]
b1 = [0.0] * n_hid
w2 = [random.gauss(0, 1) for _ in range(n_hid)]
b2 = 0.0


def sigmoid(t):
    return 1.0 / (1.0 + math.exp(-t))


table = {(0, 0): 0, (0, 1): 1, (1, 0): 1, (1, 1): 1}
lr = 0.5
for epoch in range(800):
    loss = 0.0
    for x, y in table.items():
        h = [sigmoid(sum(w * v for w, v in zip(row, x)) + b) for row, b in zip(w1, b1)]
        o = sigmoid(sum(w * v for w, v in zip(w2, h)) + b2)
        loss += 0.5 * (o - y) ** 2

        do = (o - y) * o * (1 - o)
        dh = [do * w2[j] * h[j] * (1 - h[j]) for j in range(n_hid)]

        for j in range(n_hid):
            w2[j] -= lr * do * h[j]
            for i in range(n_in):
                w1[j][i] -= lr * dh[j] * x[i]
            b1[j] += lr * dh[j]
        b2 -= lr * do
    if epoch % 200 == 0:
        print("epoch %d loss %.5f" % (epoch, loss))
