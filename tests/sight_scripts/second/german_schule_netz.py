# verdict: right
# why: Ein Netz mit Listen und Funktionen auf Deutsch: AND/OR/XOR als drei Ausgänge, richtig.
# Facharbeit Informatik: Ein künstliches neuronales Netz
import random
from math import exp

random.seed(2021)

def sigmoide(x):
    return 1.0 / (1.0 + exp(-x))

EINGABEN = 2
VERDECKT = 4
AUSGABEN = 3

gewichte1 = [[random.uniform(-1, 1) for _ in range(VERDECKT)] for _ in range(EINGABEN + 1)]
gewichte2 = [[random.uniform(-1, 1) for _ in range(AUSGABEN)] for _ in range(VERDECKT + 1)]
lernrate = 0.5

muster = [
    ([0, 0], [0, 0, 0]),
    ([0, 1], [0, 1, 1]),
    ([1, 0], [0, 1, 1]),
    ([1, 1], [1, 1, 0]),
]

def vorwaerts(eingabe):
    e = eingabe + [1]
    v = [sigmoide(sum(e[i] * gewichte1[i][j] for i in range(EINGABEN + 1))) for j in range(VERDECKT)] + [1]
    a = [sigmoide(sum(v[j] * gewichte2[j][k] for j in range(VERDECKT + 1))) for k in range(AUSGABEN)]
    return e, v, a

def lerne(eingabe, soll):
    e, v, a = vorwaerts(eingabe)
    fehler_a = [(soll[k] - a[k]) * a[k] * (1 - a[k]) for k in range(AUSGABEN)]
    fehler_v = []
    for j in range(VERDECKT):
        summe = sum(fehler_a[k] * gewichte2[j][k] for k in range(AUSGABEN))
        fehler_v.append(summe * v[j] * (1 - v[j]))
    for j in range(VERDECKT + 1):
        for k in range(AUSGABEN):
            gewichte2[j][k] += lernrate * fehler_a[k] * v[j]
    for i in range(EINGABEN + 1):
        for j in range(VERDECKT):
            gewichte1[i][j] += lernrate * fehler_v[j] * e[i]
    return sum((soll[k] - a[k]) ** 2 for k in range(AUSGABEN))

for durchgang in range(3000):
    fehler = sum(lerne(e, s) for e, s in muster)
    if durchgang % 500 == 0:
        print("Durchgang", durchgang, "Fehler", round(fehler, 4))
for e, s in muster:
    print(e, s, [round(x, 2) for x in vorwaerts(e)[2]])
