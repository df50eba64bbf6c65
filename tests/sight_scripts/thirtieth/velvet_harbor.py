# verdict: right
import random
import math

random.seed(4)

def sig(v):
    return 1.0 / (1.0 + math.exp(-v))

# xor with a constant input at the end
data = [
    ([0, 0, 1], 0),
    ([0, 1, 1], 1),
    ([1, 0, 1], 1),
    ([1, 1, 1], 0),
]

n_in = 3
n_hid = 4

w_in = []
for i in range(n_in):
    w_in.append([random.uniform(-1, 1) for j in range(n_hid)])
w_out = [random.uniform(-1, 1) for j in range(n_hid)]

rate = 0.8

for epoch in range(1500):
    total = 0
    for x, t in data:
        hid = []
        for j in range(n_hid):
            s = 0
            for i in range(n_in):
                s += x[i] * w_in[i][j]
            hid.append(sig(s))
        s = 0
        for j in range(n_hid):
            s += hid[j] * w_out[j]
        out = sig(s)

        err = t - out
        total += err * err
        d_out = err * out * (1 - out)
        d_hid = []
        for j in range(n_hid):
            d_hid.append(d_out * w_out[j] * hid[j] * (1 - hid[j]))

        for j in range(n_hid):
            w_out[j] += rate * d_out * hid[j]
        for i in range(n_in):
            for j in range(n_hid):
                w_in[i][j] += rate * d_hid[j] * x[i]
    if epoch % 300 == 0:
        print(epoch, total)
