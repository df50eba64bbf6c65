# verdict: wrong
# line: 18
# also: 32
# why: derivatives: The derivative takes the sigmoid a second time: it is given the activations, not their inputs.
import numpy as np

# XOR mit einer verborgenen Schicht
np.random.seed(3)
eingabe = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
ziel = np.array([[0], [1], [1], [0]], dtype=float)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_ableitung(z):
    return sigmoid(z) * (1 - sigmoid(z))


gewichte_1 = np.random.uniform(-1, 1, (2, 4))
schwelle_1 = np.random.uniform(-1, 1, (1, 4))
gewichte_2 = np.random.uniform(-1, 1, (4, 1))
schwelle_2 = np.random.uniform(-1, 1, (1, 1))
lernrate = 0.5

for durchlauf in range(5000):
    verborgen = sigmoid(eingabe @ gewichte_1 + schwelle_1)
    ausgabe = sigmoid(verborgen @ gewichte_2 + schwelle_2)

    fehler = ziel - ausgabe
    delta_ausgabe = fehler * sigmoid_ableitung(ausgabe)
    delta_verborgen = delta_ausgabe @ gewichte_2.T * sigmoid_ableitung(verborgen)

    gewichte_2 += lernrate * verborgen.T @ delta_ausgabe
    schwelle_2 += lernrate * delta_ausgabe.sum(axis=0, keepdims=True)
    gewichte_1 += lernrate * eingabe.T @ delta_verborgen
    schwelle_1 += lernrate * delta_verborgen.sum(axis=0, keepdims=True)

    if durchlauf % 1000 == 0:
        print("mittlerer Fehler:", np.abs(fehler).mean())
