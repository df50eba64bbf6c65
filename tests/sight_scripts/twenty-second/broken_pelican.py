# verdict: wrong
# line: 28
# why: updates: The hidden biases b1 are never updated.
# Réseau à une couche cachée, un exemple à la fois
import numpy as np
rng = np.random.default_rng(17)
entrees = rng.uniform(-1, 1, size=(60, 2))
cibles = (entrees.sum(axis=1) > 0.2).astype(float)
w1 = rng.normal(size=(5, 2))
b1 = rng.normal(size=5)
w2 = rng.normal(size=(1, 5))
b2 = rng.normal(size=1)
pas = 0.3

def sigmoide(z):
    return 1/(1+np.exp(-z))

for tour in range(80):
    erreur_totale = 0.0
    ordre = rng.permutation(len(entrees))
    for k in ordre:
        cache = sigmoide(w1 @ entrees[k] + b1)
        sortie = sigmoide(w2 @ cache + b2)
        ecart = sortie - cibles[k]
        erreur_totale += float(ecart[0]**2)
        d2 = ecart * sortie * (1 - sortie)
        d1 = (w2.T @ d2) * cache * (1 - cache)
        w2 -= pas * np.outer(d2, cache)
        b2 -= pas * d2
        w1 -= pas * np.outer(d1, entrees[k])
    if tour % 20 == 0:
        print("tour", tour, "erreur", erreur_totale / len(entrees))
