# verdict: right
import math, random

random.seed(3)
muster = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
n_versteckt = 3
lernrate = 0.6

# letztes Gewicht in jeder Zeile gehoert zum Bias
w_ein = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(n_versteckt)]
w_aus = [random.uniform(-1, 1) for _ in range(n_versteckt + 1)]

def sig(s):
    return 1 / (1 + math.exp(-s))

for runde in range(3000):
    summe = 0
    for x, t in muster:
        versteckt = []
        xb = x + [1.0]
        for zeile in w_ein:
            versteckt.append(sig(sum(g * e for g, e in zip(zeile, xb))))
        vb = versteckt + [1.0]
        aus = sig(sum(g * v for g, v in zip(w_aus, vb)))

        delta_aus = (aus - t) * aus * (1 - aus)
        delta_v = []
        for j in range(n_versteckt):
            delta_v.append(delta_aus * w_aus[j] * versteckt[j] * (1 - versteckt[j]))

        for j in range(n_versteckt + 1):
            w_aus[j] -= lernrate * delta_aus * vb[j]
        for j in range(n_versteckt):
            for i in range(3):
                w_ein[j][i] -= lernrate * delta_v[j] * xb[i]
        summe += 0.5 * (t - aus) ** 2
    if runde % 500 == 0:
        print("Runde", runde, "Fehler", round(summe, 5))
