# verdict: wrong
# line: 32
import math
import random

random.seed(20)
n_in, n_hid = 2, 4
# hidden[n_hid] is the constant neuron
w = [[random.uniform(-1, 1) for i in range(n_in + 1)] for j in range(n_hid)]
v = [random.uniform(-1, 1) for j in range(n_hid + 1)]
data = [((a / 3, b / 3), (a * b) / 9) for a in range(4) for b in range(4)]
old_w = [[0.0] * (n_in + 1) for j in range(n_hid)]
old_v = [0.0] * (n_hid + 1)
rate, momentum = 0.3, 0.5

def g(z):
    return 1 / (1 + math.exp(-z))

for epoch in range(250):
    total = 0
    for p, t in data:
        x = list(p) + [1]
        h = [g(sum(w[j][i] * x[i] for i in range(n_in + 1))) for j in range(n_hid)] + [1]
        o = g(sum(v[j] * h[j] for j in range(n_hid + 1)))
        total += (t - o) ** 2
        d_o = (t - o) * o * (1 - o)
        d_h = [d_o * v[j] * h[j] * (1 - h[j]) for j in range(n_hid)]
        for j in range(n_hid + 1):
            change = rate * d_o * h[j] + momentum * old_v[j]
            v[j] += change
            old_v[j] = change
        for j in range(1, n_hid):
            for i in range(n_in + 1):
                change = rate * d_h[j] * x[i] + momentum * old_w[j][i]
                w[j][i] += change
                old_w[j][i] = change
    if epoch % 50 == 0:
        print(epoch, total)
