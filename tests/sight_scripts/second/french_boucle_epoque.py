# verdict: right
# why: Boucles imbriquées sur les exemples, une couche cachée avec tanh, sortie linéaire; juste.
# Exercice: approcher une fonction avec un perceptron multicouche
import math
import random

random.seed(83)
N_CACHE = 6
PAS = 0.05

poids_c = [random.uniform(-1, 1) for _ in range(N_CACHE)]
biais_c = [random.uniform(-1, 1) for _ in range(N_CACHE)]
poids_s = [random.uniform(-0.5, 0.5) for _ in range(N_CACHE)]
biais_s = 0.0

exemples = [(i / 10.0, math.sin(i / 10.0)) for i in range(-20, 21)]

for epoque in range(400):
    random.shuffle(exemples)
    erreur_totale = 0.0
    for x, cible in exemples:
        cache = [math.tanh(poids_c[i] * x + biais_c[i]) for i in range(N_CACHE)]
        sortie = sum(poids_s[i] * cache[i] for i in range(N_CACHE)) + biais_s
        erreur = sortie - cible
        erreur_totale += erreur * erreur
        for i in range(N_CACHE):
            delta = erreur * poids_s[i] * (1.0 - cache[i] ** 2)
            poids_s[i] -= PAS * erreur * cache[i]
            poids_c[i] -= PAS * delta * x
            biais_c[i] -= PAS * delta
        biais_s -= PAS * erreur
    if epoque % 80 == 0:
        print("époque %d erreur %.5f" % (epoque, erreur_totale / len(exemples)))
