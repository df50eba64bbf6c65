# verdict: right
import math
import random

random.seed(42)

# inputs -> (AND, OR)
data = [([0, 0], [0, 0]),
        ([0, 1], [0, 1]),
        ([1, 0], [0, 1]),
        ([1, 1], [1, 1])]

n_in, n_hid, n_out = 2, 3, 2

w_ih = [[random.uniform(-1, 1) for j in range(n_hid)] for i in range(n_in)]
b_h = [0.0] * n_hid
w_ho = [[random.uniform(-1, 1) for k in range(n_out)] for j in range(n_hid)]
b_o = [0.0] * n_out
lr = 0.5

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

def forward(x):
    h = []
    for j in range(n_hid):
        s = b_h[j]
        for i in range(n_in):
            s += x[i] * w_ih[i][j]
        h.append(sigmoid(s))
    o = []
    for k in range(n_out):
        s = b_o[k]
        for j in range(n_hid):
            s += h[j] * w_ho[j][k]
        o.append(sigmoid(s))
    return h, o

for epoch in range(3000):
    for x, t in data:
        h, o = forward(x)
        delta_o = [(t[k] - o[k]) * o[k] * (1 - o[k]) for k in range(n_out)]
        delta_h = []
        for j in range(n_hid):
            e = 0
            for k in range(n_out):
                e += delta_o[k] * w_ho[j][k]
            delta_h.append(e * h[j] * (1 - h[j]))
        for j in range(n_hid):
            for k in range(n_out):
                w_ho[j][k] += lr * delta_o[k] * h[j]
        for k in range(n_out):
            b_o[k] += lr * delta_o[k]
        for i in range(n_in):
            for j in range(n_hid):
                w_ih[i][j] += lr * delta_h[j] * x[i]
        for j in range(n_hid):
            b_h[j] += lr * delta_h[j]

for x, t in data:
    print(x, t, [round(v, 2) for v in forward(x)[1]])
