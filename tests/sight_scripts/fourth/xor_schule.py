# verdict: right
# why: Full-batch gradient of the summed squared error for two sigmoid layers with biases, all four updates subtract.
# Facharbeit Informatik Q2 - XOR mit zwei Schichten
import numpy as np

def sig(z):
    return 1.0 / (1.0 + np.exp(-z))

rng = np.random.RandomState(7)

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
T = np.array([[0], [1], [1], [0]], dtype=float)

W1 = rng.normal(0, 1, (2, 3))
b1 = np.zeros((1, 3))
W2 = rng.normal(0, 1, (3, 1))
b2 = np.zeros((1, 1))

lernrate = 0.7

for durchlauf in range(6000):
    # vorwaerts
    versteckt = sig(X @ W1 + b1)
    ausgabe = sig(versteckt @ W2 + b2)

    # rueckwaerts
    fehler = ausgabe - T
    delta_aus = fehler * ausgabe * (1 - ausgabe)
    delta_ver = (delta_aus @ W2.T) * versteckt * (1 - versteckt)

    # Gewichte anpassen
    W2 -= lernrate * versteckt.T @ delta_aus
    b2 -= lernrate * delta_aus.sum(axis=0, keepdims=True)
    W1 -= lernrate * X.T @ delta_ver
    b1 -= lernrate * delta_ver.sum(axis=0, keepdims=True)

    if durchlauf % 1000 == 0:
        print(durchlauf, "Fehler:", float(np.mean(fehler ** 2)))

print(ausgabe.round(2))
