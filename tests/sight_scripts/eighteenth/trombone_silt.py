# verdict: wrong
# line: 13
# also: 10, 35
# why: leaky relu: forward leak 0.2, backward leak 0.02
import numpy as np

rng = np.random.default_rng(48)

def aktivierung(z):
    return np.where(z > 0, z, 0.2 * z)

def ableitung(z):
    return np.where(z > 0, 1.0, 0.02)

# Messwerte: Spannung und Temperatur, gesucht ist der Strom
spannung = rng.uniform(0, 1, 64)
temperatur = rng.uniform(-1, 1, 64)
strom = spannung ** 2 * (1 + 0.5 * temperatur)
E = np.column_stack([spannung, temperatur])
S = strom.reshape(-1, 1)

schichten = [2, 10, 10, 1]
G = [rng.normal(0, np.sqrt(2 / a), (a, b)) for a, b in zip(schichten, schichten[1:])]
B = [np.zeros((1, b)) for b in schichten[1:]]
rate = 0.05

for runde in range(600):
    netze, werte = [], [E]
    for k in range(3):
        netze.append(werte[k] @ G[k] + B[k])
        werte.append(aktivierung(netze[k]) if k < 2 else netze[k])
    fehler = werte[3] - S
    deltas = [None, None, 2 * fehler / len(E)]
    for k in (1, 0):
        deltas[k] = deltas[k + 1] @ G[k + 1].T * ableitung(netze[k])
    for k in range(3):
        G[k] -= rate * werte[k].T @ deltas[k]
        B[k] -= rate * deltas[k].sum(axis=0, keepdims=True)
    if runde % 100 == 0:
        print("Runde", runde, "mittlerer quadratischer Fehler", np.mean(fehler ** 2))
