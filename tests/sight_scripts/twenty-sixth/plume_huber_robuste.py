# verdict: right
# Regression robuste : un capteur envoie parfois n'importe quoi
import numpy as np

gen = np.random.default_rng(5)
temps = gen.uniform(-1, 1, size=(64, 1))
mesure = 1.5 * temps ** 3 - temps
mesure[gen.choice(64, 5, replace=False)] += gen.choice([-4.0, 4.0], size=(5, 1))

SEUIL = 0.8


class Couche:
    def __init__(self, entrees, sorties):
        self.poids = gen.normal(scale=entrees ** -0.5, size=(entrees, sorties))
        self.biais = gen.normal(scale=0.1, size=sorties)

    def avant(self, x):
        self.x = x
        self.y = self.activer(x @ self.poids + self.biais)
        return self.y

    def arriere(self, g):
        g = g * self.pente()
        self.g_poids = self.x.T @ g
        self.g_biais = g.sum(axis=0)
        return g @ self.poids.T

    def corriger(self, pas):
        self.poids -= pas * self.g_poids
        self.biais -= pas * self.g_biais


class Tanh(Couche):
    activer = staticmethod(np.tanh)

    def pente(self):
        return 1 - self.y ** 2


class Lineaire(Couche):
    @staticmethod
    def activer(z):
        return z

    def pente(self):
        return 1.0


reseau = [Tanh(1, 8), Tanh(8, 8), Lineaire(8, 1)]
for tour in range(600):
    sortie = temps
    for couche in reseau:
        sortie = couche.avant(sortie)
    ecart = sortie - mesure
    gradient = np.where(np.abs(ecart) <= SEUIL, ecart, SEUIL * np.sign(ecart)) / len(temps)
    for couche in reversed(reseau):
        gradient = couche.arriere(gradient)
    for couche in reseau:
        couche.corriger(0.15)

print("ecart median :", np.median(np.abs(ecart)))
