# verdict: wrong
# line: 24
# why: the hidden delta lacks the slope of the sigmoid at the hidden layer
import numpy as np

zufall = np.random.RandomState(5)
eingabe = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
ziel = np.array([[0, 0, 1, 1]], dtype=float).T

def sigma(z):
    return 1.0 / (1.0 + np.exp(-z))

def steigung(s):
    return s * (1 - s)

for lernrate in (0.5, 2.0):
    w_ein = zufall.uniform(-1, 1, size=(3, 6))
    w_aus = zufall.uniform(-1, 1, size=(6, 1))
    for runde in range(800):
        mitte = sigma(eingabe @ w_ein)
        ausgabe = sigma(mitte @ w_aus)
        fehler = ziel - ausgabe
        d_aus = fehler * steigung(ausgabe)
        d_mitte = d_aus @ w_aus.T
        w_aus += lernrate * (mitte.T @ d_aus)
        w_ein += lernrate * (eingabe.T @ d_mitte)
    print(lernrate, float(np.abs(fehler).mean()))
    print(ausgabe.ravel().round(3))
