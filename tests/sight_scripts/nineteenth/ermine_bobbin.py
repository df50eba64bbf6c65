# verdict: wrong
# line: 32
# why: German, plain lists, indices of the second weights swapped
import math
import random

random.seed(77)
ANZ = 3   # versteckte und Ausgabeknoten
gewichte1 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(ANZ)]
gewichte2 = [[random.uniform(-1, 1) for _ in range(ANZ)] for _ in range(ANZ)]
beispiele = [([0.0, 0.0], [1, 0, 0]), ([0.0, 1.0], [0, 1, 0]),
             ([1.0, 0.0], [0, 1, 0]), ([1.0, 1.0], [0, 0, 1])]

def sigmoid(x):
    return 1 / (1 + math.exp(-x))

for durchlauf in range(1500):
    fehlersumme = 0
    for x, ziel in beispiele:
        x1 = x + [1.0]
        versteckt = [sigmoid(sum(gewichte1[j][i] * x1[i] for i in range(3))) for j in range(ANZ)]
        ausgabe = [sigmoid(sum(gewichte2[k][j] * versteckt[j] for j in range(ANZ))) for k in range(ANZ)]
        delta2 = []
        for k in range(ANZ):
            fehler = ziel[k] - ausgabe[k]
            fehlersumme += fehler ** 2
            delta2.append(fehler * ausgabe[k] * (1 - ausgabe[k]))
        delta1 = []
        for j in range(ANZ):
            summe = 0
            for k in range(ANZ):
                summe += delta2[k] * gewichte2[j][k]
            delta1.append(summe * versteckt[j] * (1 - versteckt[j]))
        for k in range(ANZ):
            for j in range(ANZ):
                gewichte2[k][j] += 0.6 * delta2[k] * versteckt[j]
        for j in range(ANZ):
            for i in range(3):
                gewichte1[j][i] += 0.6 * delta1[j] * x1[i]
    if durchlauf % 300 == 0:
        print("Durchlauf", durchlauf, "Fehler", fehlersumme)
