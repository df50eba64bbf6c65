# verdict: right
import numpy as np

zufall = np.random.default_rng(1234)

# Drei Punktwolken
anzahl = 40
mitten = np.array([[1.5, 0.0], [-1.0, 1.3], [-1.0, -1.3]])
punkte = np.concatenate([m + zufall.normal(0, 0.6, (anzahl, 2)) for m in mitten])
klasse = np.repeat([0, 1, 2], anzahl)
soll = np.zeros((3, 3 * anzahl))
soll[klasse, np.arange(3 * anzahl)] = 1
eingabe = punkte.T

gewichte = [zufall.normal(0, 0.5, (7, 2)), zufall.normal(0, 0.5, (5, 7)), zufall.normal(0, 0.5, (3, 5))]
schwellen = [np.zeros((7, 1)), np.zeros((5, 1)), np.zeros((3, 1))]
lernrate = 0.3

def softmax(z):
    e = np.exp(z - np.max(z, axis=0))
    return e / np.sum(e, axis=0)

for durchlauf in range(800):
    # vorwärts
    a0 = eingabe
    a1 = np.tanh(gewichte[0] @ a0 + schwellen[0])
    a2 = np.tanh(gewichte[1] @ a1 + schwellen[1])
    ausgabe = softmax(gewichte[2] @ a2 + schwellen[2])

    # rückwärts
    d3 = (ausgabe - soll) / eingabe.shape[1]
    d2 = gewichte[2].T @ d3 * (1 - a2**2)
    d1 = gewichte[1].T @ d2 * (1 - a1**2)

    for i, (d, a) in enumerate(zip((d1, d2, d3), (a0, a1, a2))):
        gewichte[i] = gewichte[i] - lernrate * d @ a.T
        schwellen[i] = schwellen[i] - lernrate * d.sum(axis=1, keepdims=True)

    if durchlauf % 200 == 0:
        verlust = -np.mean(np.log(ausgabe[klasse, np.arange(3 * anzahl)]))
        print(f"Durchlauf {durchlauf}: Verlust {verlust:.4f}")
