# verdict: wrong
# line: 22
import numpy as np

class Netz:
    # zwei Schichten, Daten in Zeilen
    def __init__(self, n_ein, n_mitte, n_aus):
        np.random.seed(6)
        self.g1 = np.random.uniform(-1, 1, (n_ein, n_mitte))
        self.g2 = np.random.uniform(-1, 1, (n_mitte, n_aus))

    def vorwaerts(self, x):
        self.mitte = 1 / (1 + np.exp(-x @ self.g1))
        self.aus = 1 / (1 + np.exp(-self.mitte @ self.g2))
        return self.aus

    def lerne(self, x, ziel, rate):
        fehler = ziel - self.vorwaerts(x)
        d2 = fehler * self.aus * (1 - self.aus)
        d1 = d2 @ self.g2.T * self.mitte * (1 - self.mitte)
        self.g2 += rate * self.mitte.T @ d2
        self.g1 -= rate * x.T @ d1
        return np.abs(fehler).mean()

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
ziel = np.array([[0], [1], [1], [1]])
netz = Netz(3, 4, 1)
for i in range(1000):
    f = netz.lerne(x, ziel, 0.5)
    if i % 250 == 0:
        print("Runde", i, "Fehler", f)
