# verdict: wrong
# line: 23
# Oefening neuraal netwerk (informatica V6)
import numpy as np

invoer = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0, 0, 0], [1, 0, 0]])
doel = np.array([[0], [1], [1], [1], [0], [1]])

np.random.seed(5)
gewichten1 = 2 * np.random.random((3, 4)) - 1
gewichten2 = 2 * np.random.random((4, 1)) - 1
leersnelheid = 0.8

def sig(x):
    return 1 / (1 + np.exp(-x))

def afgeleide(s):
    return s * (1 - s)

for keer in range(2000):
    verborgen = sig(invoer @ gewichten1)
    uitvoer = sig(verborgen @ gewichten2)
    fout = np.mean(doel - uitvoer)
    delta2 = fout * afgeleide(uitvoer)
    delta1 = delta2 @ gewichten2.T * afgeleide(verborgen)
    gewichten2 += leersnelheid * verborgen.T @ delta2
    gewichten1 += leersnelheid * invoer.T @ delta1
    if keer % 400 == 0:
        print('fout na', keer, 'keer:', np.abs(fout).mean())
