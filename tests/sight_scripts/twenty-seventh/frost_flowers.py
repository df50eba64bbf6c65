# verdict: wrong
# line: 27
# niet-lineaire classificatie: schaakbord 2x2, ReLU-netwerk
import numpy as np

rng = np.random.default_rng(61)
punten = rng.uniform(-1, 1, (200, 2))
klasse = (punten[:, 0] * punten[:, 1] > 0).astype(int)
doel = np.eye(2)[klasse]

gewicht1 = rng.normal(0, 1, (2, 20))
drempel1 = rng.normal(0, 0.3, 20)
gewicht2 = rng.normal(0, 0.3, (20, 2))
drempel2 = np.zeros(2)
leersnelheid = 0.3

for ronde in range(800):
    # vooruit
    verborgen = punten @ gewicht1 + drempel1
    verborgen[verborgen < 0] = 0
    score = verborgen @ gewicht2 + drempel2
    score -= score.max(axis=1, keepdims=True)
    kans = np.exp(score) / np.exp(score).sum(axis=1, keepdims=True)
    # terug
    fout = (kans - doel) / len(punten)
    fout_verborgen = fout @ gewicht2.T
    fout_verborgen[verborgen < 0] = 0
    gewicht2 -= leersnelheid * verborgen.T @ fout
    drempel2 -= leersnelheid * fout.sum(0)
    gewicht1 -= leersnelheid * punten.T @ fout_verborgen
    drempel1 -= leersnelheid * fout_verborgen.sum(0)
    if ronde % 100 == 0:
        print(ronde, "goed:", (kans.argmax(1) == klasse).mean())
