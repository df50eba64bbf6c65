# verdict: wrong
# line: 49
# Elman network without libraries: remember the bit before the last one
import math
import random

random.seed(31)
H = 4
Wx = [random.uniform(-1, 1) for _ in range(H)]
Wh = [[random.uniform(-0.7, 0.7) for _ in range(H)] for _ in range(H)]
bh = [0.0] * H
Wo = [random.uniform(-1, 1) for _ in range(H)]
bo = 0.0
lr = 0.05
LENGTH = 6


def make_sequence():
    bits = [random.choice([-1, 1]) for _ in range(LENGTH)]
    wanted = [0, 0] + bits[:-2]
    return bits, wanted


running = 0.0
for n in range(1, 2001):
    xs, ts = make_sequence()
    states = [[0.0] * H]
    outs = []
    for x in xs:
        old = states[-1]
        states.append([math.tanh(Wx[i] * x + sum(Wh[i][j] * old[j] for j in range(H)) + bh[i])
                       for i in range(H)])
        outs.append(sum(Wo[i] * states[-1][i] for i in range(H)) + bo)

    gWx, gbh, gWo, gbo = [0.0] * H, [0.0] * H, [0.0] * H, 0.0
    gWh = [[0.0] * H for _ in range(H)]
    carry = [0.0] * H
    for t in range(LENGTH - 1, -1, -1):
        e = outs[t] - ts[t]
        running += e * e
        gbo += e
        s = states[t + 1]
        raw = [(e * Wo[i] + carry[i]) * (1 - s[i] ** 2) for i in range(H)]
        for i in range(H):
            gWo[i] += e * s[i]
            gWx[i] += raw[i] * xs[t]
            gbh[i] += raw[i]
            for j in range(H):
                gWh[i][j] += raw[i] * s[j]
        carry = [sum(Wh[i][j] * raw[i] for i in range(H)) for j in range(H)]

    bo -= lr * gbo
    for i in range(H):
        Wo[i] -= lr * gWo[i]
        Wx[i] -= lr * gWx[i]
        bh[i] -= lr * gbh[i]
        for j in range(H):
            Wh[i][j] -= lr * gWh[i][j]
    if n % 400 == 0:
        print(n, running / 400 / LENGTH)
        running = 0.0
