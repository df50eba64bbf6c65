# verdict: wrong
# line: 17
# also: 33
import math
import random
random.seed(8)

H = 4
data = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]
w = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(H)]
b = [random.uniform(-1, 1) for _ in range(H)]
u = [random.uniform(-1, 1) for _ in range(H)]
c = 0.0
lr = 0.3

for epoch in range(600):
    dw = [[0.0] * 2] * H
    db = [0.0] * H
    du = [0.0] * H
    dc = 0.0
    err = 0.0
    for x, t in data:
        h = [math.tanh(w[j][0] * x[0] + w[j][1] * x[1] + b[j]) for j in range(H)]
        o = sum(u[j] * h[j] for j in range(H)) + c
        e = o - t
        err += abs(e)
        dc += e
        for j in range(H):
            du[j] += e * h[j]
            g = e * u[j] * (1 - h[j] ** 2)
            db[j] += g
            for i in range(2):
                dw[j][i] += g * x[i]
    for j in range(H):
        u[j] -= lr * du[j] / 4
        b[j] -= lr * db[j] / 4
        for i in range(2):
            w[j][i] -= lr * dw[j][i] / 4
    c -= lr * dc / 4
    if epoch % 150 == 0:
        print(epoch, err / 4)
