# verdict: right
# Lineare Regression mit kleinen Stapeln, nur Listen
import random
random.seed(42)

daten = []
for _ in range(24):
    a = random.uniform(0, 1)
    b = random.uniform(0, 1)
    daten.append(([a, b], 3 * a - 2 * b + 0.5 + random.gauss(0, 0.05)))

gewichte = [random.gauss(0, 0.1) for _ in range(2)]
achse = 0.0
lernrate = 0.2
groesse = 6

for runde in range(150):
    random.shuffle(daten)
    for anfang in range(0, len(daten), groesse):
        stapel = daten[anfang:anfang + groesse]
        # Summen für diesen Stapel
        summe = [0.0, 0.0]
        summe_achse = 0.0
        for x, ziel in stapel:
            fehler = gewichte[0] * x[0] + gewichte[1] * x[1] + achse - ziel
            for i in range(2):
                summe[i] += fehler * x[i]
            summe_achse += fehler
        for i in range(2):
            gewichte[i] -= lernrate * summe[i] / len(stapel)
        achse -= lernrate * summe_achse / len(stapel)
print("gelernt:", gewichte, achse)
