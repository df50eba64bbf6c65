# verdict: right
import random
from math import exp

random.seed(50)
# accumulate over all rows, then one step per epoch
rows = [[random.random() for _ in range(3)] for _ in range(12)]
goal = [1 if r[0] + r[1] > r[2] + 0.5 else 0 for r in rows]
H = 3
A = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(H)]
a = [0.0 for _ in range(H)]
B = [random.uniform(-1, 1) for _ in range(H)]
b = 0.0

def s(z):
    return 1 / (1 + exp(-z))

for it in range(600):
    gA = [[0.0] * 3 for _ in range(H)]
    ga = [0.0] * H
    gB = [0.0] * H
    gb = 0.0
    for r, g in zip(rows, goal):
        h = [s(sum(p * q for p, q in zip(A[j], r)) + a[j]) for j in range(H)]
        o = s(sum(p * q for p, q in zip(B, h)) + b)
        d = o - g
        gb += d
        for j in range(H):
            gB[j] += d * h[j]
            e = d * B[j] * h[j] * (1 - h[j])
            ga[j] += e
            for i in range(3):
                gA[j][i] += e * r[i]
    n = len(rows)
    b -= gb / n
    for j in range(H):
        B[j] -= gB[j] / n
        a[j] -= ga[j] / n
        for i in range(3):
            A[j][i] -= gA[j][i] / n
print(A, a, B, b)
