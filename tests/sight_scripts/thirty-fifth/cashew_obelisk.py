# verdict: wrong
# line: 57
# -*- coding: utf-8 -*-
# réseau de neurones, 3-4-2, sans bibliothèque
import math
import random

random.seed(1789)


def sigmoide(x):
    return 1.0 / (1.0 + math.exp(-x))


def aleatoire(n, m):
    return [[random.uniform(-1, 1) for _ in range(m)] for _ in range(n)]


exemples = [
    ([0, 0, 0], [0, 0]), ([0, 0, 1], [1, 0]), ([0, 1, 0], [1, 0]), ([0, 1, 1], [0, 1]),
    ([1, 0, 0], [1, 0]), ([1, 0, 1], [0, 1]), ([1, 1, 0], [0, 1]), ([1, 1, 1], [1, 1]),
]

poids_cache = aleatoire(4, 3)
biais_cache = [random.uniform(-1, 1) for _ in range(4)]
poids_sortie = aleatoire(2, 4)
biais_sortie = [random.uniform(-1, 1) for _ in range(2)]
taux = 0.5

for tour in range(1500):
    erreur_totale = 0.0
    for entree, cible in exemples:
        cache = []
        for j in range(4):
            somme = biais_cache[j]
            for i in range(3):
                somme += poids_cache[j][i] * entree[i]
            cache.append(sigmoide(somme))
        sortie = []
        for k in range(2):
            somme = biais_sortie[k]
            for j in range(4):
                somme += poids_sortie[k][j] * cache[j]
            sortie.append(sigmoide(somme))

        erreur = [cible[k] - sortie[k] for k in range(2)]
        erreur_totale += sum(e * e for e in erreur)
        delta_sortie = [erreur[k] * sortie[k] * (1 - sortie[k]) for k in range(2)]
        delta_cache = []
        for j in range(4):
            retour = sum(delta_sortie[k] * poids_sortie[k][j] for k in range(2))
            delta_cache.append(retour * cache[j] * (1 - cache[j]))

        for k in range(2):
            for j in range(4):
                poids_sortie[k][j] += taux * delta_sortie[k] * cache[j]
            biais_sortie[k] += taux * erreur[k]
        for j in range(4):
            for i in range(3):
                poids_cache[j][i] += taux * delta_cache[j] * entree[i]
            biais_cache[j] += taux * delta_cache[j]
    if tour % 300 == 0:
        print("tour", tour, "erreur", round(erreur_totale, 4))
