# verdict: right
# Informatik Q2, Blatt 7: Netz fuer die Wechselschaltung
import math, random

random.seed(2024)
schalter = [(0, 0), (0, 1), (1, 0), (1, 1)]
licht = [0, 1, 1, 0]

def sig(x):
    return 1 / (1 + math.exp(-x))

v = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(4)]   # je 2 Eingaenge + Schwelle
w = [random.uniform(-1, 1) for _ in range(5)]                       # 4 Neuronen + Schwelle
lernrate = 0.6

for runde in range(1500):
    for (a, b), soll in zip(schalter, licht):
        eingang = (a, b, 1)
        h = [sig(sum(vi * e for vi, e in zip(zeile, eingang))) for zeile in v]
        ist = sig(sum(wi * hi for wi, hi in zip(w, h + [1])))
        d = (soll - ist) * ist * (1 - ist)
        dh = [d * w[j] * h[j] * (1 - h[j]) for j in range(4)]
        for j in range(4):
            w[j] += lernrate * d * h[j]
            for k in range(3):
                v[j][k] += lernrate * dh[j] * eingang[k]
        w[4] += lernrate * d

for s in schalter:
    h = [sig(z[0] * s[0] + z[1] * s[1] + z[2]) for z in v]
    print(s, round(sig(sum(x * y for x, y in zip(w, h + [1]))), 3))
