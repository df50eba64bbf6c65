# verdict: right
import math
import random


def s(x):
    return 1.0 / (1.0 + math.exp(-x))


random.seed(71)
# tre binara tal, svaret ar majoriteten
data = [(a, b, c, 1 if a + b + c >= 2 else 0) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
dolda = 3
W = [[random.uniform(-1, 1) for i in range(3)] for j in range(dolda)]
V = [random.uniform(-1, 1) for j in range(dolda + 1)]
steg = 0.5

for epok in range(2000):
    fel = 0.0
    gV = [0.0] * (dolda + 1)
    gW = [[0.0] * 3 for j in range(dolda)]
    for rad in data:
        x, ratt = rad[:3], rad[3]
        d = [s(sum(W[j][i] * x[i] for i in range(3))) for j in range(dolda)]
        ut = s(sum(V[j] * d[j] for j in range(dolda)) + V[dolda])
        e = ut - ratt
        fel += e * e / 2
        k = e * ut * (1 - ut)
        for j in range(dolda):
            gV[j] += k * d[j]
            kj = k * V[j] * d[j] * (1 - d[j])
            for i in range(3):
                gW[j][i] += kj * x[i]
        gV[dolda] += k
    for j in range(dolda):
        V[j] -= steg * gV[j]
        for i in range(3):
            W[j][i] -= steg * gW[j][i]
    V[dolda] -= steg * gV[dolda]
    if epok % 400 == 0:
        print("epok", epok, "fel", fel)
