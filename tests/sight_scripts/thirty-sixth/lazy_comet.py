# verdict: right
# Informatik LK, Jgst. 12: ein Netz lernt NAND und ODER gleichzeitig
import random
import math

random.seed(2023)

muster = [[0, 0], [0, 1], [1, 0], [1, 1]]
soll = [[1, 0], [1, 1], [1, 1], [0, 1]]

anzahl_verdeckt = 3
v = [[random.uniform(-1, 1) for j in range(anzahl_verdeckt)] for i in range(2)]
schwelle_v = [random.uniform(-1, 1) for j in range(anzahl_verdeckt)]
w = [[random.uniform(-1, 1) for k in range(2)] for j in range(anzahl_verdeckt)]
schwelle_w = [random.uniform(-1, 1) for k in range(2)]
eta = 0.5

def f(netto):
    return 1 / (1 + math.exp(-netto))

for runde in range(2000):
    fehlersumme = 0
    for p in range(4):
        x = muster[p]

        # vorwaerts (die Schwelle wird abgezogen)
        h = [0] * anzahl_verdeckt
        for j in range(anzahl_verdeckt):
            netto = -schwelle_v[j]
            for i in range(2):
                netto = netto + x[i] * v[i][j]
            h[j] = f(netto)
        y = [0, 0]
        for k in range(2):
            netto = -schwelle_w[k]
            for j in range(anzahl_verdeckt):
                netto = netto + h[j] * w[j][k]
            y[k] = f(netto)

        # rueckwaerts
        delta_y = [0, 0]
        for k in range(2):
            fehler = soll[p][k] - y[k]
            fehlersumme = fehlersumme + fehler * fehler
            delta_y[k] = fehler * y[k] * (1 - y[k])
        delta_h = [0] * anzahl_verdeckt
        for j in range(anzahl_verdeckt):
            summe = 0
            for k in range(2):
                summe = summe + w[j][k] * delta_y[k]
            delta_h[j] = summe * h[j] * (1 - h[j])

        # lernen
        for k in range(2):
            for j in range(anzahl_verdeckt):
                w[j][k] = w[j][k] + eta * delta_y[k] * h[j]
            schwelle_w[k] = schwelle_w[k] - eta * delta_y[k]
        for j in range(anzahl_verdeckt):
            for i in range(2):
                v[i][j] = v[i][j] + eta * delta_h[j] * x[i]
            schwelle_v[j] = schwelle_v[j] - eta * delta_h[j]

    if runde % 400 == 0:
        print("Runde", runde, "Fehler", fehlersumme)
