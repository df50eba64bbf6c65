# verdict: right
from math import exp
from random import Random

zufall = Random(2)
punkte = [(0.0, 0.2), (0.4, 0.9), (0.7, 0.1), (1.0, 1.0), (0.3, 0.3)]
werte = [0.1, 0.8, 0.4, 0.9, 0.2]
n_v = 4
v = [[zufall.gauss(0, 1) for _ in range(3)] for _ in range(n_v)]
u = [zufall.gauss(0, 1) for _ in range(n_v + 1)]

def s(z):
    return 1 / (1 + exp(-z))

def vorwaerts(p):
    x = list(p) + [1.0]
    h = [s(sum(wi * xi for wi, xi in zip(zeile, x))) for zeile in v] + [1.0]
    return x, h, s(sum(a * b for a, b in zip(u, h)))

for epoche in range(1000):
    du = [0.0] * len(u)
    dv = [[0.0] * 3 for _ in v]
    kosten = 0.0
    for p, ziel in zip(punkte, werte):
        x, h, o = vorwaerts(p)
        kosten += (o - ziel) ** 2
        d = (o - ziel) * o * (1 - o)
        for j in range(n_v + 1):
            du[j] += d * h[j]
        for j in range(n_v):
            dj = d * u[j] * h[j] * (1 - h[j])
            for i in range(3):
                dv[j][i] += dj * x[i]
    u = [a - 0.5 * g for a, g in zip(u, du)]
    v = [[a - 0.5 * g for a, g in zip(z, gz)] for z, gz in zip(v, dv)]
    if epoche % 250 == 0:
        print(epoche, kosten)
