# verdict: wrong
# line: 42
# why: hidden delta: the sum for a hidden node's error is not set back to 0 for the next node, so it holds the earlier nodes' errors too
import math, random

random.seed(5)
n_in, n_hid, n_out = 2, 4, 2

def rnd():
    return random.random() * 2 - 1

wh = [[rnd() for i in range(n_in + 1)] for j in range(n_hid)]
wo = [[rnd() for j in range(n_hid + 1)] for k in range(n_out)]
patterns = [
    [[0, 0], [0, 0]],
    [[0, 1], [0, 1]],
    [[1, 0], [0, 1]],
    [[1, 1], [1, 0]],
]

def act(v):
    return 1 / (1 + math.exp(-v))

def hids(x):
    return [act(sum(w * v for w, v in zip(wh[j], x + [1]))) for j in range(n_hid)]

def outs(x):
    h = hids(x)
    return [act(sum(w * v for w, v in zip(wo[k], h + [1]))) for k in range(n_out)]

eta = 0.5
for n in range(2500):
    for x, t in patterns:
        h = hids(x)
        o = outs(x)
        # deltas of the output nodes
        do = [0.0] * n_out
        for k in range(n_out):
            do[k] = (t[k] - o[k]) * o[k] * (1 - o[k])
        # deltas of the hidden nodes
        dh = [0.0] * n_hid
        error = 0.0
        for j in range(n_hid):
            for k in range(n_out):
                error += do[k] * wo[k][j]
            dh[j] = error * h[j] * (1 - h[j])
        for k in range(n_out):
            for j in range(n_hid):
                wo[k][j] += eta * do[k] * h[j]
            wo[k][n_hid] += eta * do[k]
        for j in range(n_hid):
            for i in range(n_in):
                wh[j][i] += eta * dh[j] * x[i]
            wh[j][n_in] += eta * dh[j]

for x, t in patterns:
    print(x, t, ["%.3f" % v for v in outs(x)])
