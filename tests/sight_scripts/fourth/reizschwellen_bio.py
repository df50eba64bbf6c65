# verdict: right
# why: The thresholds are subtracted, so their gradient has the other sign and their update too.
# Biologie-Kurs: Netz mit Reizschwellen
import math, random
random.seed(5)

def f(u):
    return 1 / (1 + math.exp(-u))

w = {(i, j): random.uniform(-2, 2) for i, j in [(0, 2), (1, 2), (0, 3), (1, 3), (2, 4), (3, 4)]}
theta = {2: 0.5, 3: -0.2, 4: 0.1}

def feuern(muster):
    a = {0: muster[0], 1: muster[1]}
    for n in (2, 3):
        a[n] = f(w[0, n] * a[0] + w[1, n] * a[1] - theta[n])
    a[4] = f(w[2, 4] * a[2] + w[3, 4] * a[3] - theta[4])
    return a, [a[4]]

for runde in range(5000):
    for muster, ziel in (((0, 0), [0]), ((0, 1), [1]), ((1, 0), [1]), ((1, 1), [0])):
        a, _ = feuern(muster)
        d = {4: (ziel[0] - a[4]) * a[4] * (1 - a[4])}
        for n in (2, 3):
            d[n] = d[4] * w[n, 4] * a[n] * (1 - a[n])
        for (i, j) in w:
            w[i, j] += 0.8 * d[j] * a[i]
        for n in theta:
            theta[n] -= 0.8 * d[n]

for m in ((0, 0), (0, 1), (1, 0), (1, 1)):
    print(m, round(feuern(m)[1][0], 3))
