# verdict: right
from dataclasses import dataclass, field
import numpy as np

@dataclass
class Couche:
    poids: np.ndarray
    biais: np.ndarray
    entree: np.ndarray = field(default=None)
    sortie: np.ndarray = field(default=None)

    def avant(self, x):
        self.entree = x
        self.sortie = 1 / (1 + np.exp(-(x @ self.poids + self.biais)))
        return self.sortie

    def arriere(self, g, eta):
        d = g * self.sortie * (1 - self.sortie)
        vers_bas = d @ self.poids.T
        self.poids = self.poids - eta * self.entree.T @ d
        self.biais = self.biais - eta * d.sum(axis=0)
        return vers_bas

gen = np.random.default_rng(88)
tailles = (2, 6, 3)
reseau = [Couche(gen.normal(size=(a, b)), gen.normal(size=b)) for a, b in zip(tailles, tailles[1:])]
X = gen.random((45, 2))
region = (X[:, 0] * 2.999).astype(int)
Y = np.eye(3)[region]
total = 900

for k in range(total):
    eta = 0.02 + 0.5 * 0.18 * (1 + np.cos(np.pi * k / total))
    a = X
    for c in reseau:
        a = c.avant(a)
    g = a - Y
    for c in reversed(reseau):
        g = c.arriere(g, eta)
    if k % 180 == 0:
        print(k, round(eta, 4), 0.5 * np.sum((a - Y) ** 2))
