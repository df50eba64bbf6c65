# verdict: right
# Kleines Netz ohne Bibliotheken. Ziel: Bits zaehlen.
import math
import random

random.seed(33)

eingaben = [[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)]
ziele = [[1 if sum(e) == n else 0 for n in range(4)] for e in eingaben]

anzahl_versteckt = 6
gewichte1 = [[random.gauss(0, 1) for _ in range(4)] for _ in range(anzahl_versteckt)]
gewichte2 = [[random.gauss(0, 1) for _ in range(anzahl_versteckt + 1)] for _ in range(4)]


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def summe(gewichte, werte):
    ergebnis = gewichte[-1]
    for k, wert in enumerate(werte):
        ergebnis += gewichte[k] * wert
    return ergebnis


lernrate = 0.5
for durchgang in range(400):
    reihenfolge = list(range(8))
    random.shuffle(reihenfolge)
    for nr in reihenfolge:
        eingabe, ziel = eingaben[nr], ziele[nr]
        versteckt = [sigmoid(summe(g, eingabe)) for g in gewichte1]
        ausgabe = [sigmoid(summe(g, versteckt)) for g in gewichte2]
        # Kreuzentropie
        delta2 = [z - a for z, a in zip(ziel, ausgabe)]
        delta1 = [0] * anzahl_versteckt
        for j in range(anzahl_versteckt):
            for k in range(4):
                delta1[j] += delta2[k] * gewichte2[k][j]
            delta1[j] *= versteckt[j] * (1 - versteckt[j])
        for k in range(4):
            for j in range(anzahl_versteckt):
                gewichte2[k][j] += lernrate * delta2[k] * versteckt[j]
            gewichte2[k][-1] += lernrate * delta2[k]
        for j in range(anzahl_versteckt):
            for i in range(3):
                gewichte1[j][i] += lernrate * delta1[j] * eingabe[i]
            gewichte1[j][-1] += lernrate * delta1[j]

for eingabe in eingaben:
    versteckt = [sigmoid(summe(g, eingabe)) for g in gewichte1]
    print(eingabe, [round(sigmoid(summe(g, versteckt)), 2) for g in gewichte2])
