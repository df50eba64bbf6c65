# verdict: wrong
# line: 29
# why: the hidden error walks back through w2[k][j] instead of w2[j][k], which fits because both layers have three units
import math, random
random.seed(3)

def f(x): return 1 / (1 + math.exp(-x))

table = [
    ([1, 0, 0], [0, 1, 0]),
    ([0, 1, 0], [0, 0, 1]),
    ([0, 0, 1], [1, 0, 0]),
]
n = 3
w1 = [[random.random() * 2 - 1 for j in range(n)] for i in range(n)]
w2 = [[random.random() * 2 - 1 for j in range(n)] for i in range(n)]
lr = 1.5

for step in range(1200):
    err = 0.0
    for x, t in table:
        hid = [f(sum(x[i] * w1[i][j] for i in range(n))) for j in range(n)]
        out = [f(sum(hid[j] * w2[j][k] for j in range(n))) for k in range(n)]
        dout = [(out[k] - t[k]) * out[k] * (1 - out[k]) for k in range(n)]
        dhid = []
        for j in range(n):
            back = 0.0
            for k in range(n):
                back += dout[k] * w2[k][j]
            dhid.append(back * hid[j] * (1 - hid[j]))
        for j in range(n):
            for k in range(n):
                w2[j][k] -= lr * hid[j] * dout[k]
        for i in range(n):
            for j in range(n):
                w1[i][j] -= lr * x[i] * dhid[j]
        err += sum((out[k] - t[k]) ** 2 for k in range(n))
    if step % 300 == 0:
        print("step", step, "err", err)
