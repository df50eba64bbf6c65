# verdict: wrong
# line: 15
# why: initial weights: list multiplication makes all rows of w1 the same list
import math
import random

def sig(z):
    return 1 / (1 + math.exp(-z))

inputs = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
targets = [0, 1, 1, 0]
n_in, n_hid = 3, 4

# hidden weights: n_in rows with n_hid columns
w1 = [[random.uniform(-1, 1) for _ in range(n_hid)]] * n_in
w2 = [random.uniform(-1, 1) for _ in range(n_hid)]
rate = 0.4

for epoch in range(3000):
    sse = 0
    for x, t in zip(inputs, targets):
        hid = []
        for j in range(n_hid):
            s = 0
            for i in range(n_in):
                s += x[i] * w1[i][j]
            hid.append(sig(s))
        out = sig(sum(hid[j] * w2[j] for j in range(n_hid)))
        err = t - out
        sse += err * err

        d_out = err * out * (1 - out)
        d_hid = [d_out * w2[j] * hid[j] * (1 - hid[j]) for j in range(n_hid)]

        for j in range(n_hid):
            w2[j] += rate * d_out * hid[j]
        for i in range(n_in):
            for j in range(n_hid):
                w1[i][j] += rate * d_hid[j] * x[i]
    if epoch % 500 == 0:
        print("epoch", epoch, "sse", sse)
