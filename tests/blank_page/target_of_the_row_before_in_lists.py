# verdict: wrong
# first wrong: error
# line: 25
# mistake: -
# why: all targets differ, and each sample gets that of the row before it
import math
import random

random.seed(13)
seen = [(0.1, 0.0), (0.2, 0.9), (0.9, 0.4), (0.6, 0.1), (0.3, 0.3), (0.8, 0.9)]
wanted = [0.95, 0.5, 0.1, 0.4, 0.7, 0.05]
hidden = [[random.gauss(0, 1) for _ in range(3)] for _ in range(4)]
out = [random.gauss(0, 1) for _ in range(5)]
alpha = 0.7


def squash(v):
    return 1 / (1 + math.exp(-v))


for turn in range(500):
    for i, (a, b) in enumerate(seen):
        h = [squash(r[0] * a + r[1] * b + r[2]) for r in hidden]
        o = squash(sum(w * q for w, q in zip(out, h)) + out[4])
        d = (o - wanted[i - 1]) * o * (1 - o)
        for j in range(4):
            back = d * out[j] * h[j] * (1 - h[j])
            out[j] -= alpha * d * h[j]
            hidden[j][0] -= alpha * back * a
            hidden[j][1] -= alpha * back * b
            hidden[j][2] -= alpha * back
        out[4] -= alpha * d
