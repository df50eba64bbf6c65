# verdict: right
import numpy as np

np.random.seed(42)
eingabe = np.random.rand(50, 3) * 2 - 1
ziel = np.column_stack([eingabe[:, 0] * eingabe[:, 1], eingabe[:, 2] ** 2])

groessen = [3, 8, 6, 2]
gewichte = []
schwellen = []
for von, nach in zip(groessen, groessen[1:]):
    gewichte.append(np.random.randn(von, nach) * 0.6)
    schwellen.append(np.zeros((1, nach)))
tempo_w = [np.zeros_like(w) for w in gewichte]
tempo_b = [np.zeros_like(b) for b in schwellen]
lernrate = 0.05
traegheit = 0.9

for runde in range(1200):
    schichten = [eingabe]
    for nr in range(3):
        netz = schichten[-1] @ gewichte[nr] + schwellen[nr]
        schichten.append(netz if nr == 2 else np.tanh(netz))
    fehler = schichten[-1] - ziel
    delta = fehler / len(eingabe)
    aenderungen = []
    for nr in (2, 1, 0):
        aenderungen.insert(0, (schichten[nr].T @ delta, delta.sum(0, keepdims=True)))
        if nr > 0:
            delta = delta @ gewichte[nr].T * (1 - schichten[nr] ** 2)
    for nr, (dw, db) in enumerate(aenderungen):
        tempo_w[nr] = traegheit * tempo_w[nr] - lernrate * dw
        tempo_b[nr] = traegheit * tempo_b[nr] - lernrate * db
        gewichte[nr] = gewichte[nr] + tempo_w[nr]
        schwellen[nr] = schwellen[nr] + tempo_b[nr]
    if runde % 200 == 0:
        print("Runde", runde, "Fehler", round(float((fehler ** 2).mean()), 5))
