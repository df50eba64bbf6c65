# verdict: right
# Funktion lernen: f(x, y) = x * y, mit RMSProp
import numpy as np

np.random.seed(2024)

eingabe = np.random.rand(100, 2) * 2 - 1
ziel = eingabe[:, :1] * eingabe[:, 1:]

gewichte = [np.random.randn(2, 12) * 0.5, np.random.randn(12, 8) * 0.3, np.random.randn(8, 1) * 0.3]
schwellen = [np.zeros(12), np.zeros(8), np.zeros(1)]
speicher_w = [np.zeros_like(w) for w in gewichte]
speicher_b = [np.zeros_like(b) for b in schwellen]

lernrate = 0.003
abfall = 0.9

for runde in range(1500):
    schichten = [eingabe]
    for nr in range(3):
        netz = schichten[-1] @ gewichte[nr] + schwellen[nr]
        schichten.append(np.tanh(netz) if nr < 2 else netz)

    fehler = schichten[-1] - ziel
    delta = 2 * fehler / len(ziel)
    grad_w, grad_b = [None] * 3, [None] * 3
    for nr in (2, 1, 0):
        grad_w[nr] = schichten[nr].T @ delta
        grad_b[nr] = delta.sum(axis=0)
        if nr > 0:
            delta = (delta @ gewichte[nr].T) * (1 - schichten[nr] ** 2)

    for nr in range(3):
        speicher_w[nr] = abfall * speicher_w[nr] + (1 - abfall) * grad_w[nr] ** 2
        speicher_b[nr] = abfall * speicher_b[nr] + (1 - abfall) * grad_b[nr] ** 2
        gewichte[nr] -= lernrate * grad_w[nr] / (np.sqrt(speicher_w[nr]) + 1e-6)
        schwellen[nr] -= lernrate * grad_b[nr] / (np.sqrt(speicher_b[nr]) + 1e-6)

    if runde % 300 == 0:
        print(runde, np.mean(fehler ** 2))
