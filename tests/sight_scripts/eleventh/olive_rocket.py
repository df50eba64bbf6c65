# verdict: right
from dataclasses import dataclass
import numpy as np

@dataclass
class Couche:
    poids: np.ndarray
    biais: np.ndarray

    def sortie(self, entree):
        return 1 / (1 + np.exp(-(entree @ self.poids + self.biais)))

def creer(tailles, graine):
    hasard = np.random.default_rng(graine)
    return [Couche(hasard.normal(size=(a, b)), hasard.normal(size=b)) for a, b in zip(tailles, tailles[1:])]

def apprendre(couches, entree, cible, pas):
    """descend dans les couches et rend l'erreur a la couche d'avant"""
    if not couches:
        return entree - cible
    premiere, reste = couches[0], couches[1:]
    s = premiere.sortie(entree)
    delta = apprendre(reste, s, cible, pas) * s * (1 - s)
    rendu = delta @ premiere.poids.T
    premiere.poids = premiere.poids - pas * entree.T @ delta
    premiere.biais = premiere.biais - pas * delta.sum(0)
    return rendu

x = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
t = np.array([[0.], [1.], [1.], [0.]])
reseau = creer([2, 4, 3, 1], 40)
for tour in range(2500):
    apprendre(reseau, x, t, 1.0)

v = x
for c in reseau:
    v = c.sortie(v)
print(np.round(v, 3))
