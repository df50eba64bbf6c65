# verdict: wrong
# line: 32
# why: The loop stops at len(w2) - 2, so the weight of the last hidden unit is never updated.
import math, random
random.seed(98)

nin, nhid = 2, 5
w1 = [[random.uniform(-1, 1) for _ in range(nin + 1)] for _ in range(nhid)]
w2 = [random.uniform(-1, 1) for _ in range(nhid + 1)]

cases = [([a, b], a ^ b) for a in (0, 1) for b in (0, 1)]

def sigmoid(z):
    return 1 / (1 + math.exp(-z))

def forward(x):
    h = []
    for w in w1:
        z = w[-1]
        for k in range(nin):
            z += w[k] * x[k]
        h.append(sigmoid(z))
    z = w2[-1]
    for k in range(nhid):
        z += w2[k] * h[k]
    return h, sigmoid(z)

def learn(x, t, rate):
    h, o = forward(x)
    d_out = (t - o) * o * (1 - o)
    d_hid = [d_out * w2[k] * h[k] * (1 - h[k]) for k in range(nhid)]
    for k in range(len(w2) - 2):
        w2[k] += rate * d_out * h[k]
    w2[-1] += rate * d_out
    for j in range(nhid):
        for k in range(nin):
            w1[j][k] += rate * d_hid[j] * x[k]
        w1[j][-1] += rate * d_hid[j]

for epoch in range(3000):
    for x, t in cases:
        learn(x, t, 0.5)
for x, t in cases:
    print(x, t, round(forward(x)[1], 3))
