# verdict: wrong
# line: 23
# why: Bias der versteckten Schicht wird mit dem Ausgangsdelta (gleich breit) verschoben: wrong layer's delta for the hidden bias.
# Hausaufgabe 3: Paritaet von 3 Bits
import numpy as np
np.random.seed(11)
Eingabe = np.array([[a,b,c] for a in (0,1) for b in (0,1) for c in (0,1)], float)
Ziel = np.c_[Eingabe.sum(1) % 2, 1 - Eingabe.sum(1) % 2, Eingabe[:,0]*Eingabe[:,1], Eingabe.max(1)]
def sigmoid(x):
    return 1.0/(1.0+np.exp(-x))
G1 = np.random.uniform(-1,1,(3,4)); S1 = np.random.uniform(-1,1,4)
G2 = np.random.uniform(-1,1,(4,4)); S2 = np.random.uniform(-1,1,4)
lernrate = 0.3
for durchgang in range(3000):
    versteckt = sigmoid(Eingabe @ G1 + S1)
    ausgabe = sigmoid(versteckt @ G2 + S2)
    fehler = Ziel - ausgabe
    delta_a = fehler * ausgabe * (1-ausgabe)
    delta_v = (delta_a @ G2.T) * versteckt * (1-versteckt)
    G2 += lernrate * versteckt.T @ delta_a
    S2 += lernrate * delta_a.sum(0)
    G1 += lernrate * Eingabe.T @ delta_v
    S1 += lernrate * delta_a.sum(0)
    if durchgang % 500 == 0:
        print("Fehler:", np.mean(fehler**2))
