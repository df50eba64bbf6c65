# verdict: right
import numpy as np

# Neuronales Netz für XOR, Informatik Klasse 11
eingabe = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1]], dtype=float)
ziel = np.array([[-1], [1], [1], [-1]], dtype=float)

np.random.seed(42)
gewichte_versteckt = np.random.uniform(-0.8, 0.8, (3, 5))
gewichte_ausgabe = np.random.uniform(-0.8, 0.8, (6, 1))
lernrate = 0.1

def mit_bias(m):
    return np.hstack([m, np.ones((m.shape[0], 1))])

for durchgang in range(1000):
    e = mit_bias(eingabe)
    versteckt = np.tanh(e @ gewichte_versteckt)
    v = mit_bias(versteckt)
    ausgabe = np.tanh(v @ gewichte_ausgabe)

    fehler = ziel - ausgabe
    delta_ausgabe = fehler * (1 - ausgabe ** 2)
    # ohne die letzte Zeile, denn der Bias hat keinen Vorgänger
    delta_versteckt = (delta_ausgabe @ gewichte_ausgabe[:-1].T) * (1 - versteckt ** 2)

    gewichte_ausgabe += lernrate * v.T @ delta_ausgabe
    gewichte_versteckt += lernrate * e.T @ delta_versteckt

    if durchgang % 200 == 0:
        print("Durchgang", durchgang, "Fehler:", np.sum(fehler ** 2))
print(np.round(ausgabe, 2))
