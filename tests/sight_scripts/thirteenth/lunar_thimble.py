# verdict: right
import math, random

random.seed(12)
DATA = [([0, 0, 1], 0), ([0, 1, 1], 1), ([1, 0, 1], 1), ([1, 1, 1], 0)]
HIDDEN = 4

def sigmoid(v):
    return 1 / (1 + math.exp(-v))

w0 = [[random.uniform(-1, 1) for _ in range(HIDDEN)] for _ in range(3)]
w1 = [random.uniform(-1, 1) for _ in range(HIDDEN)]
rate = 2.0

for epoch in range(4001):
    g0 = [[0.0] * HIDDEN for _ in range(3)]
    g1 = [0.0] * HIDDEN
    miss = 0.0
    for row, want in DATA:
        h = [sigmoid(sum(row[i] * w0[i][k] for i in range(3))) for k in range(HIDDEN)]
        o = sigmoid(sum(h[k] * w1[k] for k in range(HIDDEN)))
        err = o - want
        miss += abs(err)
        d = err * o * (1 - o)
        for k in range(HIDDEN):
            g1[k] += d * h[k]
            dk = d * w1[k] * h[k] * (1 - h[k])
            for i in range(3):
                g0[i][k] += dk * row[i]
    for k in range(HIDDEN):
        w1[k] -= rate * g1[k]
        for i in range(3):
            w0[i][k] -= rate * g0[i][k]
    if epoch % 1000 == 0:
        print("Error after", epoch, "epochs:", miss / len(DATA))
