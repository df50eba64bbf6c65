# verdict: wrong
# line: 28
# also: 26
# why: plain Python: output weights changed before the hidden deltas are computed
# XOR without numpy
import math, random

random.seed(3)
HIDDEN = 4

def logistic(v):
    return 1.0 / (1.0 + math.exp(-v))

def forward(net, x):
    x = x + [1.0]
    hid = [logistic(sum(w * v for w, v in zip(n, x))) for n in net[0]]
    out = [logistic(sum(w * v for w, v in zip(n, hid + [1.0]))) for n in net[1]]
    return hid, out

def learn(net, x, t, lr=0.8):
    hid, out = forward(net, x)
    d_out = [(o - tt) * o * (1 - o) for o, tt in zip(out, t)]
    # output layer
    for i, n in enumerate(net[1]):
        for j, h in enumerate(hid + [1.0]):
            n[j] -= lr * d_out[i] * h
    # hidden layer
    d_hid = [h * (1 - h) * sum(d * n[j] for d, n in zip(d_out, net[1])) for j, h in enumerate(hid)]
    for i, n in enumerate(net[0]):
        for j, v in enumerate(x + [1.0]):
            n[j] -= lr * d_hid[i] * v

network = [[[random.gauss(0, 1) for _ in range(3)] for _ in range(HIDDEN)],
           [[random.gauss(0, 1) for _ in range(HIDDEN + 1)]]]
data = [([0.0, 0.0], [0.0]), ([0.0, 1.0], [1.0]), ([1.0, 0.0], [1.0]), ([1.0, 1.0], [0.0])]
for epoch in range(2500):
    for x, y in data:
        learn(network, x, y)
for x, y in data:
    print(x, y, forward(network, x)[1])
