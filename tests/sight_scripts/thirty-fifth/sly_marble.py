# verdict: wrong
# line: 9
import math
import random


class Neurone:
    def __init__(self, entrees):
        random.seed(7)
        self.poids = [random.uniform(-1, 1) for _ in range(entrees)]
        self.biais = random.uniform(-1, 1)

    def activer(self, x):
        self.x = x
        z = sum(p * v for p, v in zip(self.poids, x)) + self.biais
        self.a = 1 / (1 + math.exp(-z))
        return self.a

    def corriger(self, delta, pas):
        self.poids = [p - pas * delta * v for p, v in zip(self.poids, self.x)]
        self.biais -= pas * delta


class Couche:
    def __init__(self, taille, entrees):
        self.neurones = [Neurone(entrees) for _ in range(taille)]

    def activer(self, x):
        return [n.activer(x) for n in self.neurones]


cachee = Couche(4, 2)
sortie = Couche(1, 4)

exemples = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
pas = 0.5

for tour in range(1500):
    somme = 0
    for x, cible in exemples:
        h = cachee.activer(x)
        y = sortie.activer(h)[0]
        somme += (y - cible) ** 2

        n_sortie = sortie.neurones[0]
        delta = (y - cible) * y * (1 - y)
        deltas_cachees = [n_sortie.poids[j] * delta * h[j] * (1 - h[j]) for j in range(4)]

        n_sortie.corriger(delta, pas)
        for n, d in zip(cachee.neurones, deltas_cachees):
            n.corriger(d, pas)
    if tour % 300 == 0:
        print("tour", tour, "erreur", somme)

for x, cible in exemples:
    print(x, cible, sortie.activer(cachee.activer(x)))
