# verdict: right
# Bias als Spalte mit Einsen, in beiden Schichten
import numpy as np

zufall = np.random.default_rng(1989)
daten = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
ziele = np.array([[0, 0], [1, 0], [1, 0], [0, 1]], dtype=float)   # XOR und UND
eins = np.ones((4, 1))
ein = np.hstack([daten, eins])
gewichte1 = zufall.uniform(-1, 1, (3, 5))
gewichte2 = zufall.uniform(-1, 1, (6, 2))
lernrate = 0.6

for runde in range(4000):
    versteckt = 1 / (1 + np.exp(-ein @ gewichte1))
    versteckt_plus = np.hstack([versteckt, eins])
    ausgabe = 1 / (1 + np.exp(-versteckt_plus @ gewichte2))
    fehler = ziele - ausgabe
    delta2 = fehler * ausgabe * (1 - ausgabe)
    delta1 = (delta2 @ gewichte2.T)[:, :-1] * versteckt * (1 - versteckt)
    gewichte2 += lernrate * versteckt_plus.T @ delta2
    gewichte1 += lernrate * ein.T @ delta1
    if runde % 800 == 0:
        print("Runde", runde, "Fehler", (fehler ** 2).sum())
