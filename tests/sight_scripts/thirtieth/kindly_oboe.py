# verdict: wrong
# line: 39
# -*- coding: utf-8 -*-
from __future__ import print_function
import math
import random

random.seed(7)

NB_ENTREES = 2
NB_CACHES = 4
taux = 0.6


def sigmoide(x):
    return 1.0 / (1.0 + math.exp(-x))


poids_c = [[random.uniform(-1.0, 1.0) for e in range(NB_ENTREES + 1)] for c in range(NB_CACHES)]
poids_s = [random.uniform(-1.0, 1.0) for c in range(NB_CACHES + 1)]

exemples = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]

for tour in range(2000):
    erreur = 0.0
    for entree, cible in exemples:
        cache = []
        for c in range(NB_CACHES):
            somme = poids_c[c][NB_ENTREES]
            for e in range(NB_ENTREES):
                somme += poids_c[c][e] * entree[e]
            cache.append(sigmoide(somme))
        sortie = sigmoide(sum(poids_s[c] * cache[c] for c in range(NB_CACHES)) + poids_s[NB_CACHES])
        erreur += 0.5 * (cible - sortie) ** 2

        delta_s = (cible - sortie) * sortie * (1.0 - sortie)
        delta_c = []
        for c in range(NB_CACHES):
            delta_c.append(delta_s * poids_s[c] * sortie * (1.0 - sortie))

        for c in range(NB_CACHES):
            poids_s[c] += taux * delta_s * cache[c]
            for e in range(NB_ENTREES):
                poids_c[c][e] += taux * delta_c[c] * entree[e]
            poids_c[c][NB_ENTREES] += taux * delta_c[c]
        poids_s[NB_CACHES] += taux * delta_s
    if tour % 400 == 0:
        print("tour %d erreur %.4f" % (tour, erreur))
