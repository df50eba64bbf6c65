# verdict: wrong
# line: 33
# why: hidden error overwritten instead of accumulated over outputs
import math
import random

def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))

random.seed(42)
X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0, 1], [1, 0], [1, 0], [0, 1]]
n_in, n_hid, n_out = 3, 4, 2
w1 = [[random.random() * 2 - 1 for j in range(n_hid)] for i in range(n_in)]
w2 = [[random.random() * 2 - 1 for k in range(n_out)] for j in range(n_hid)]
alpha = 0.5

for epoch in range(2000):
    for p in range(len(X)):
        x = X[p]
        t = Y[p]
        h = []
        for j in range(n_hid):
            h.append(sigmoid(sum(x[i] * w1[i][j] for i in range(n_in))))
        o = []
        for k in range(n_out):
            o.append(sigmoid(sum(h[j] * w2[j][k] for j in range(n_hid))))
        dout = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(n_out)]
        dhid = [0.0] * n_hid
        for j in range(n_hid):
            error = 0.0
            for k in range(n_out):
                error = dout[k] * w2[j][k]
            dhid[j] = error * h[j] * (1 - h[j])
        for j in range(n_hid):
            for k in range(n_out):
                w2[j][k] += alpha * dout[k] * h[j]
        for i in range(n_in):
            for j in range(n_hid):
                w1[i][j] += alpha * dhid[j] * x[i]
print(o)
