# verdict: right
# klas 3B - informatica - neuraal netwerk uit het hoofd
import numpy as np

invoer = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
uitvoer = np.array([[0], [1], [1], [0]])   # eerste kolom is het antwoord

np.random.seed(7)
gewichten1 = np.random.uniform(-1, 1, (3, 5))
gewichten2 = np.random.uniform(-1, 1, (5, 1))
leersnelheid = 0.8

def sigmoide(x):
    return 1.0 / (1.0 + np.exp(-x))

def helling(s):
    return s * (1 - s)

ronde = 0
while ronde < 2500:
    laag1 = sigmoide(np.dot(invoer, gewichten1))
    laag2 = sigmoide(np.dot(laag1, gewichten2))

    fout = uitvoer - laag2
    delta2 = leersnelheid * fout * helling(laag2)
    delta1 = np.dot(delta2, gewichten2.T) * helling(laag1)

    gewichten2 = gewichten2 + np.dot(laag1.T, delta2)
    gewichten1 = gewichten1 + np.dot(invoer.T, delta1)
    if ronde % 500 == 0:
        print("ronde", ronde, "fout", np.abs(fout).mean())
    ronde += 1
print("klaar:", laag2.ravel())
