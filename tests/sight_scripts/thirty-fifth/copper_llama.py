# verdict: right
import numpy as np

# Lernen wie ein kleines Netz: 3 Eingaenge, 5 versteckte, 1 Ausgang
# (nach dem Blogartikel "Netz in 11 Zeilen", aus dem Kopf)

def sig(x, ableitung=False):
    if ableitung:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

eingabe = np.array([[0, 0, 1],
                    [0, 1, 1],
                    [1, 0, 1],
                    [1, 1, 1],
                    [1, 0, 0],
                    [0, 1, 0]])
ziel = np.array([[0, 1, 1, 0, 1, 1]]).T

np.random.seed(42)
gewichte_a = 2 * np.random.random((3, 5)) - 1
gewichte_b = 2 * np.random.random((5, 1)) - 1

for runde in range(4000):
    schicht0 = eingabe
    schicht1 = sig(np.dot(schicht0, gewichte_a))
    schicht2 = sig(np.dot(schicht1, gewichte_b))

    fehler2 = ziel - schicht2
    if runde % 1000 == 0:
        print("mittlerer Fehler:", np.mean(np.abs(fehler2)))

    delta2 = fehler2 * sig(schicht2, ableitung=True)
    delta1 = delta2.dot(gewichte_b.T) * sig(schicht1, ableitung=True)

    gewichte_b += schicht1.T.dot(delta2)
    gewichte_a += schicht0.T.dot(delta1)

print(schicht2.round(3))
