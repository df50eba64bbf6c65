# verdict: wrong
# line: 19
# also: 27
# why: [[0.0]*4]*3 makes three names for one and the same row, the sums of all inputs run together.
import math
import random


def sigmoid(t):
    return 1 / (1 + math.exp(-t))


def forward(row, w, v):
    hidden = [sigmoid(sum(r * w[i][j] for i, r in enumerate(row))) for j in range(4)]
    return hidden, sigmoid(sum(h * u for h, u in zip(hidden, v)))


def gradients(examples, w, v):
    gw = [[0.0] * 4] * 3
    gv = [0.0] * 4
    for row, target in examples:
        hidden, out = forward(row, w, v)
        delta = (out - target) * out * (1 - out)
        for j, h in enumerate(hidden):
            gv[j] += delta * h
            for i, r in enumerate(row):
                gw[i][j] += delta * v[j] * h * (1 - h) * r
    return gw, gv


examples = [((0, 0, 1), 0), ((0, 1, 1), 1), ((1, 0, 1), 1), ((1, 1, 1), 0)]
random.seed(7)
w = [[random.gauss(0, 1) for _ in range(4)] for _ in range(3)]
v = [random.gauss(0, 1) for _ in range(4)]
for epoch in range(500):
    gw, gv = gradients(examples, w, v)
    w = [[a - 0.5 * g for a, g in zip(r, gr)] for r, gr in zip(w, gw)]
    v = [a - 0.5 * g for a, g in zip(v, gv)]
print([round(forward(r, w, v)[1], 3) for r, _ in examples])
