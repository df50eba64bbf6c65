# verdict: right
# Kleines Netz ganz ohne NumPy: nur Listen
import math
import random

random.seed(11)

muster = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]
verborgen = 3
lernrate = 0.6


def sigmoid(x):
    return 1.0 / (1.0 + math.exp(-x))


gew_ein = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(verborgen)]   # letzter = Schwelle
gew_aus = [random.uniform(-1, 1) for _ in range(verborgen + 1)]

for durchlauf in range(4000):
    summe = 0.0
    for x, ziel in muster:
        # vorwärts
        h = []
        for j in range(verborgen):
            netto = gew_ein[j][2]
            for i in range(2):
                netto += gew_ein[j][i] * x[i]
            h.append(sigmoid(netto))
        netto = gew_aus[verborgen]
        for j in range(verborgen):
            netto += gew_aus[j] * h[j]
        aus = sigmoid(netto)
        # rückwärts
        fehler = ziel - aus
        summe += fehler * fehler
        d_aus = fehler * aus * (1 - aus)
        d_h = [d_aus * gew_aus[j] * h[j] * (1 - h[j]) for j in range(verborgen)]
        for j in range(verborgen):
            gew_aus[j] += lernrate * d_aus * h[j]
        gew_aus[verborgen] += lernrate * d_aus
        for j in range(verborgen):
            for i in range(2):
                gew_ein[j][i] += lernrate * d_h[j] * x[i]
            gew_ein[j][2] += lernrate * d_h[j]
    if durchlauf % 1000 == 0:
        print("Durchlauf", durchlauf, "Fehler", summe)
