# verdict: right
import math
import random


def softplus(z):
    return math.log(1 + math.exp(z))


def dsoftplus(z):
    return 1 / (1 + math.exp(-z))


def matvec(M, x):
    return [sum(m * xi for m, xi in zip(row, x)) for row in M]


def add(a, b):
    return [p + q for p, q in zip(a, b)]


random.seed(66)
# projectile: (speed, angle) -> range and height
samples = []
for _ in range(30):
    s, ang = random.uniform(0.5, 1.5), random.uniform(0.2, 1.4)
    samples.append(([s, ang], [s * s * math.sin(2 * ang), 0.5 * (s * math.sin(ang)) ** 2]))

A = [[random.gauss(0, 0.7) for _ in range(2)] for _ in range(8)]
a0 = [0.0] * 8
B = [[random.gauss(0, 0.3) for _ in range(8)] for _ in range(2)]
b0 = [0.0] * 2
LR = 0.03

for epoch in range(150):
    tot = 0
    for x, y in samples:
        z = add(matvec(A, x), a0)
        h = [softplus(q) for q in z]
        o = add(matvec(B, h), b0)
        e = [oi - yi for oi, yi in zip(o, y)]
        tot += sum(ei ** 2 for ei in e)
        dz = [sum(e[k] * B[k][j] for k in range(2)) * dsoftplus(z[j]) for j in range(8)]
        for k in range(2):
            for j in range(8):
                B[k][j] -= LR * e[k] * h[j]
            b0[k] -= LR * e[k]
        for j in range(8):
            for i in range(2):
                A[j][i] -= LR * dz[j] * x[i]
            a0[j] -= LR * dz[j]
    if epoch % 30 == 0:
        print("epoch %3d  sum of squares %.4f" % (epoch, tot))
