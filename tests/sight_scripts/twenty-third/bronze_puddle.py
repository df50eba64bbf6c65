# verdict: wrong
# line: 13
# why: initial weights: [[...]] * 3 repeats one row, so all the hidden units share the same list of weights.
import math
import random

random.seed(10)

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

n_in, n_hid = 3, 3
w1 = [[random.uniform(-1, 1) for i in range(n_in)]] * n_hid
w2 = [random.uniform(-1, 1) for j in range(n_hid)]

samples = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
lr = 0.5

for epoch in range(3000):
    sq = 0
    for x, t in samples:
        h = [sigmoid(sum(wi * xi for wi, xi in zip(w, x))) for w in w1]
        o = sigmoid(sum(w * a for w, a in zip(w2, h)))
        e = t - o
        sq += e * e
        d = e * o * (1 - o)
        dh = [d * w2[j] * h[j] * (1 - h[j]) for j in range(n_hid)]
        for j in range(n_hid):
            w2[j] += lr * d * h[j]
            for i in range(n_in):
                w1[j][i] += lr * dh[j] * x[i]
    if epoch % 1000 == 0:
        print("epoch", epoch, "error", sq)
print("final error", sq)
