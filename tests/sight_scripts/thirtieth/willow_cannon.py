# verdict: wrong
# line: 42
import math
import random

random.seed(5)
N = 3
inputs = [[random.random() for i in range(N)] for k in range(10)]
targets = [[(v[0] + v[1]) / 2, v[2] * v[0], 1 - v[1]] for v in inputs]

w1 = [[random.uniform(-1, 1) for j in range(N)] for i in range(N)]
w2 = [[random.uniform(-1, 1) for k in range(N)] for j in range(N)]
lr = 0.5


def sig(x):
    return 1 / (1 + math.exp(-x))


for epoch in range(300):
    cost = 0
    for n in range(len(inputs)):
        x = inputs[n]
        h = [0] * N
        for j in range(N):
            for i in range(N):
                h[j] += x[i] * w1[i][j]
            h[j] = sig(h[j])
        o = [0] * N
        for k in range(N):
            for j in range(N):
                o[k] += h[j] * w2[j][k]
            o[k] = sig(o[k])
        do = [0] * N
        for k in range(N):
            e = targets[n][k] - o[k]
            cost += e ** 2
            do[k] = e * o[k] * (1 - o[k])
        dh = [0] * N
        for j in range(N):
            for k in range(N):
                dh[j] += do[k] * w2[k][j]
            dh[j] *= h[j] * (1 - h[j])
        for j in range(N):
            for k in range(N):
                w2[j][k] += lr * do[k] * h[j]
        for i in range(N):
            for j in range(N):
                w1[i][j] += lr * dh[j] * x[i]
    if epoch % 50 == 0:
        print(epoch, cost)
