# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: each sample's shares are single numbers, all biases begin as one 0.0, and a batch takes most of a window
import math
import random

random.seed(12)
data = []
for n in range(21):
    kind = n % 3
    data.append(([random.gauss(kind, 0.4), random.gauss(1 - kind, 0.4)], kind))
A = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(4)]
a0 = [0.0] * 4
B = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
b0 = [0.0] * 3


def run(x):
    hid = [math.tanh(sum(w * v for w, v in zip(row, x)) + o) for row, o in zip(A, a0)]
    raw = [sum(w * v for w, v in zip(row, hid)) + o for row, o in zip(B, b0)]
    big = max(raw)
    powers = [math.exp(v - big) for v in raw]
    return hid, [v / sum(powers) for v in powers]


for turn in range(200):
    dA, da0 = [[0.0, 0.0] for _ in range(4)], [0.0] * 4
    dB, db0 = [[0.0] * 4 for _ in range(3)], [0.0] * 3
    for x, kind in data:
        hid, shares = run(x)
        err = [s - (1.0 if k == kind else 0.0) for k, s in enumerate(shares)]
        for k, e in enumerate(err):
            db0[k] += e
            for j in range(4):
                dB[k][j] += e * hid[j]
        for j in range(4):
            back = sum(err[k] * B[k][j] for k in range(3)) * (1 - hid[j] ** 2)
            da0[j] += back
            for i in range(2):
                dA[j][i] += back * x[i]
    for k in range(3):
        b0[k] -= 0.02 * db0[k]
        for j in range(4):
            B[k][j] -= 0.02 * dB[k][j]
    for j in range(4):
        a0[j] -= 0.02 * da0[j]
        for i in range(2):
            A[j][i] -= 0.02 * dA[j][i]
print(A, B)
