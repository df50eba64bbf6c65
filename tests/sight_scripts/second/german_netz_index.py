# verdict: wrong
# line: 29
# why: Der verdeckte Fehler summiert über das falsche Gewicht (immer Ausgang 0): gewichte2[j][0] statt [j][k].
import random
from math import exp
random.seed(2022)

def sig(x):
    return 1 / (1 + exp(-x))

nE, nV, nA = 3, 4, 2
g1 = [[random.uniform(-1, 1) for _ in range(nV)] for _ in range(nE)]
g2 = [[random.uniform(-1, 1) for _ in range(nA)] for _ in range(nV)]
eta = 0.4
daten = [([0, 0, 1], [0, 1]), ([0, 1, 1], [1, 0]), ([1, 0, 1], [1, 0]), ([1, 1, 1], [0, 1])]

for runde in range(2500):
    F = 0.0
    for x, t in daten:
        # Vorwärts
        v = [sig(sum(x[i] * g1[i][j] for i in range(nE))) for j in range(nV)]
        a = [sig(sum(v[j] * g2[j][k] for j in range(nV))) for k in range(nA)]
        # Rückwärts
        da = [(t[k] - a[k]) * a[k] * (1 - a[k]) for k in range(nA)]
        dv = []
        for j in range(nV):
            s = 0
            for k in range(nA):
                s += da[k] * g2[j][0]
            dv.append(s * v[j] * (1 - v[j]))
        for j in range(nV):
            for k in range(nA):
                g2[j][k] += eta * da[k] * v[j]
        for i in range(nE):
            for j in range(nV):
                g1[i][j] += eta * dv[j] * x[i]
        F += sum((t[k] - a[k]) ** 2 for k in range(nA))
    if runde % 500 == 0:
        print(runde, F)
