# verdict: right
import numpy as np

class Netz:
    def __init__(self, ein, versteckt, aus, rate):
        self.gewichte1 = np.random.randn(versteckt, ein) * 0.7
        self.schwelle1 = np.zeros((versteckt, 1))
        self.gewichte2 = np.random.randn(aus, versteckt) * 0.7
        self.schwelle2 = np.zeros((aus, 1))
        self.rate = rate

    def vorwaerts(self, x):
        self.versteckt = np.tanh(self.gewichte1 @ x - self.schwelle1)
        self.ausgabe = np.tanh(self.gewichte2 @ self.versteckt - self.schwelle2)
        return self.ausgabe

    def lerne(self, x, ziel):
        anzahl = x.shape[1]
        fehler = self.vorwaerts(x) - ziel
        delta2 = fehler * (1 - self.ausgabe ** 2) / anzahl
        delta1 = self.gewichte2.T @ delta2 * (1 - self.versteckt ** 2)
        self.gewichte2 -= self.rate * delta2 @ self.versteckt.T
        self.schwelle2 += self.rate * delta2.sum(axis=1, keepdims=True)
        self.gewichte1 -= self.rate * delta1 @ x.T
        self.schwelle1 += self.rate * delta1.sum(axis=1, keepdims=True)
        return np.mean(fehler ** 2)

np.random.seed(99)
winkel = np.linspace(0, 2 * np.pi, 30, endpoint=False)
eingabe = np.vstack([np.cos(winkel), np.sin(winkel)])
ziel = 0.8 * np.vstack([np.sin(2 * winkel), np.cos(2 * winkel)])

netz = Netz(2, 10, 2, 0.3)
for runde in range(2000):
    verlust = netz.lerne(eingabe, ziel)
    if runde % 400 == 0:
        print("Runde", runde, "Verlust", round(verlust, 5))
