# verdict: wrong
# line: 41
import math
import random

"""Informatik-AG: Netz erkennt gerade und ungerade Anzahl von Einsen (drei Lampen)."""
random.seed(90)

LAMPEN, VERSTECKT = 3, 4
gewichte1 = [[random.uniform(-2, 2) for _ in range(LAMPEN)] for _ in range(VERSTECKT)]
schwelle1 = [random.uniform(-1, 1) for _ in range(VERSTECKT)]
gewichte2 = [random.uniform(-2, 2) for _ in range(VERSTECKT)]
schwelle2 = random.uniform(-1, 1)
eta = 0.2

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

def vorwaerts(lampen):
    h = []
    for j in range(VERSTECKT):
        summe = schwelle1[j]
        for i in range(LAMPEN):
            summe += gewichte1[j][i] * lampen[i]
        h.append(sigmoid(summe))
    return h, sigmoid(sum(g * a for g, a in zip(gewichte2, h)) + schwelle2)

muster = [((a, b, c), a ^ b ^ c) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
for durchgang in range(600):
    random.shuffle(muster)
    gesamt = 0.0
    for lampen, soll in muster:
        h, ist = vorwaerts(lampen)
        gesamt += (soll - ist) ** 2
        delta = ist - soll
        for j in range(VERSTECKT):
            dj = delta * gewichte2[j] * h[j] * (1 - h[j])
            gewichte2[j] -= eta * delta * h[j]
            for i in range(LAMPEN):
                gewichte1[j][i] -= eta * dj * lampen[i]
            schwelle1[j] -= dj
        schwelle2 -= eta * delta
    if durchgang % 100 == 0:
        print(durchgang, round(gesamt, 4))
for lampen, soll in sorted(muster):
    print(lampen, soll, round(vorwaerts(lampen)[1], 3))
