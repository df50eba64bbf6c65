# verdict: right
import math
import random
from types import SimpleNamespace as Ding

tabelle = """tag;temp;druck;wolken;regen
Mo;21;1012;3;0
Di;18;1004;7;1
Mi;24;1020;1;0
Do;16;998;8;1
Fr;20;1008;5;0
Sa;15;1001;8;1
So;17;1003;6;1
Mo;26;1018;2;0"""

kopf, *zeilen = [z.split(';') for z in tabelle.splitlines()]
roh = [[float(v) for v in z[1:4]] for z in zeilen]
regen = [float(z[4]) for z in zeilen]
spalten = list(zip(*roh))
tief, hoch = [min(s) for s in spalten], [max(s) for s in spalten]
daten = [[(v - a) / (b - a) for v, a, b in zip(r, tief, hoch)] for r in roh]

random.seed(365)
def schicht(n, m):
    return Ding(w=[[random.uniform(-.5, .5) for _ in range(m)] for _ in range(n)], b=[0.0] * m)

def durch(s, x):
    s.x = x
    s.y = [1 / (1 + math.exp(-(b + sum(x[i] * s.w[i][j] for i in range(len(x)))))) for j, b in enumerate(s.b)]
    return s.y

def zurueck(s, fehler, rate):
    delta = [f * y * (1 - y) for f, y in zip(fehler, s.y)]
    davor = [sum(d * w for d, w in zip(delta, zeile)) for zeile in s.w]
    for j, d in enumerate(delta):
        s.b[j] -= rate * d
        for i, x in enumerate(s.x):
            s.w[i][j] -= rate * d * x
    return davor

netz = [schicht(3, 4), schicht(4, 1)]
for jahr in range(1500):
    summe = 0
    for x, t in zip(daten, regen):
        y = durch(netz[1], durch(netz[0], x))
        summe += (y[0] - t) ** 2
        zurueck(netz[0], zurueck(netz[1], [y[0] - t], 0.6), 0.6)
    if jahr % 500 == 0:
        print(jahr, round(summe, 4))
