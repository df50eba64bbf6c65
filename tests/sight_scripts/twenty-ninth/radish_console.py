# verdict: wrong
# line: 38
import math
import random

random.seed(63)
n = 4
# 4 -> 4 -> 4 softmax: which of four lamps was brightest, delayed table
lamps = []
for _ in range(24):
    lamps.append([random.random() for _ in range(n)])
brightest = [max(range(n), key=lambda i: l[i]) for l in lamps]

WA = [[random.gauss(0, 0.6) for _ in range(n)] for _ in range(n)]
bA = [0.0] * n
WB = [[random.gauss(0, 0.6) for _ in range(n)] for _ in range(n)]
bB = [0.0] * n
eps = 0.2

for epoch in range(200):
    loss = 0.0
    for x, t in zip(lamps, brightest):
        a = []
        for k in range(n):
            a.append(math.tanh(bA[k] + sum(WA[k][i] * x[i] for i in range(n))))
        z = []
        for j in range(n):
            z.append(bB[j] + sum(WB[j][k] * a[k] for k in range(n)))
        top = max(z)
        ez = [math.exp(q - top) for q in z]
        p = [q / sum(ez) for q in ez]
        loss -= math.log(p[t])
        dB = [p[j] - (1 if j == t else 0) for j in range(n)]
        dA = []
        for k in range(n):
            s = 0.0
            for j in range(n):
                s += dB[j] * WB[k][j]
            dA.append(s * (1 - a[k] * a[k]))
        for j in range(n):
            for k in range(n):
                WB[j][k] -= eps * dB[j] * a[k]
                WA[j][k] -= eps * dA[j] * x[k]
            bB[j] -= eps * dB[j]
            bA[j] -= eps * dA[j]
    if epoch % 40 == 0:
        print("epoch", epoch, "loss", loss / len(lamps))
