# verdict: right
import math
from random import Random

# ReLU mit Listen, He-Anfang, mittlerer Fehler, alles ohne numpy
rnd = Random(8)
rows = [((a / 2, b / 2), abs(a - b) / 2) for a in range(-2, 3) for b in range(-2, 3)]
H = 6
w = [[rnd.gauss(0, math.sqrt(2 / 2)) for _ in range(2)] for _ in range(H)]
b = [0.0 for _ in range(H)]
v = [rnd.gauss(0, math.sqrt(2 / H)) for _ in range(H)]
c = [0.0]
for epoche in range(1500):
    gw = [[0.0, 0.0] for _ in range(H)]
    gb, gv, gc = [0.0] * H, [0.0] * H, 0.0
    summe = 0.0
    for x, t in rows:
        z = [w[j][0] * x[0] + w[j][1] * x[1] + b[j] for j in range(H)]
        h = [max(0.0, s) for s in z]
        f = sum(p * q for p, q in zip(v, h)) + c[0] - t
        summe += f * f
        gc += f
        for j in range(H):
            gv[j] += f * h[j]
            if z[j] > 0:
                gb[j] += f * v[j]
                gw[j][0] += f * v[j] * x[0]
                gw[j][1] += f * v[j] * x[1]
    schritt = 0.1 / len(rows)
    c[0] -= schritt * gc
    for j in range(H):
        v[j] -= schritt * gv[j]
        b[j] -= schritt * gb[j]
        for i in (0, 1):
            w[j][i] -= schritt * gw[j][i]
    if epoche % 500 == 0:
        print(epoche, summe / len(rows))
