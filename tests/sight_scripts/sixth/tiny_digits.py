# verdict: right
# Ziffern 0-3 als 3x5 Pixel
import numpy as np

roh = ["111101101101111",
       "010110010010111",
       "111001111100111",
       "111001111001111"]
bilder = np.array([[int(c) for c in z] for z in roh], dtype=float)
ziele = np.eye(4)

zufall = np.random.RandomState(1)
w1 = zufall.normal(scale=0.4, size=(15, 6)); b1 = np.zeros(6)
w2 = zufall.normal(scale=0.4, size=(6, 4)); b2 = np.zeros(4)

def sigma(t):
    return 1 / (1 + np.exp(-t))

schritte = 0
for epoche in range(300):
    for idx in zufall.permutation(4):
        x, t = bilder[idx], ziele[idx]
        h = sigma(x @ w1 + b1)
        o = sigma(h @ w2 + b2)
        do = (o - t) * o * (1 - o)
        dh = (w2 @ do) * h * (1 - h)
        w2 -= 0.5 * np.outer(h, do)
        b2 -= 0.5 * do
        w1 -= 0.5 * np.outer(x, dh)
        b1 -= 0.5 * dh
        schritte += 1
print(schritte, "Schritte")
for b in bilder:
    print(sigma(sigma(b @ w1 + b1) @ w2 + b2).round(2))
