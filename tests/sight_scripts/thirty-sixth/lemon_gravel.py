# verdict: wrong
# line: 26
# also: 33, 34
# Praktikum Neuronale Netze, Blatt 2, Aufgabe 1
import numpy as np

np.random.seed(1)


def sigmoide(x):
    return 1 / (1 + np.exp(-x))


# Eingaben und Zielwerte: Mehrheit von drei Schaltern
eingaben = np.array([[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
ziele = (eingaben.sum(axis=1) >= 2).astype(float).reshape(-1, 1)

gewichte_1 = 2 * np.random.random((3, 5)) - 1
gewichte_2 = 2 * np.random.random((5, 1)) - 1
lernrate = 0.3

for durchlauf in range(1000):
    schicht_1 = sigmoide(eingaben.dot(gewichte_1))
    schicht_2 = sigmoide(schicht_1.dot(gewichte_2))

    fehler = schicht_2 - ziele
    if durchlauf % 200 == 0:
        print("Fehler:", np.mean(np.abs(fehler)))

    delta_2 = fehler * schicht_2 * (1 - schicht_2)
    delta_1 = delta_2.dot(gewichte_2.T) * schicht_1 * (1 - schicht_1)

    gewichte_2 += lernrate * schicht_1.T.dot(delta_2)
    gewichte_1 += lernrate * eingaben.T.dot(delta_1)

print(schicht_2.round(2).ravel())
