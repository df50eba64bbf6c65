# verdict: right
import numpy as np

# Die Aufgabe: Stellung zweier Schalter und eines Reglers -> Lampe an / aus
np.random.seed(1)

Eingabe = np.random.rand(80, 3) * 2 - 1
Ziel = ((Eingabe[:, 0] > 0) ^ (Eingabe[:, 1] + Eingabe[:, 2] > 0)).astype(float).reshape(80, 1)

anzahl_versteckt = 9
Gewichte1 = np.random.randn(3, anzahl_versteckt)
Schwelle1 = np.zeros(anzahl_versteckt)
Gewichte2 = np.random.randn(anzahl_versteckt, 1)
Schwelle2 = np.zeros(1)

lernrate = 0.8
strafe = 0.0005

for durchlauf in range(2500):
    versteckt = np.tanh(Eingabe @ Gewichte1 + Schwelle1)
    ausgabe = 1 / (1 + np.exp(-(versteckt @ Gewichte2 + Schwelle2)))

    d2 = (ausgabe - Ziel) / len(Ziel)
    d1 = d2 @ Gewichte2.T * (1 - versteckt ** 2)

    Gewichte2 -= lernrate * (versteckt.T @ d2 + strafe * Gewichte2)
    Schwelle2 -= lernrate * d2.sum(axis=0)
    Gewichte1 -= lernrate * (Eingabe.T @ d1 + strafe * Gewichte1)
    Schwelle1 -= lernrate * d1.sum(axis=0)

    if durchlauf % 500 == 0:
        treffer = np.mean((ausgabe > 0.5) == (Ziel > 0.5))
        print("Durchlauf", durchlauf, "Treffer", treffer)
