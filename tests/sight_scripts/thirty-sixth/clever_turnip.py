# verdict: wrong
# line: 27
# -*- coding: utf-8 -*-
# Atelier reseaux de neurones : prevoir si la plante a besoin d'eau
import numpy as np

np.random.seed(33)

# humidite du sol, soleil, temperature (tout entre 0 et 1)
X = np.random.rand(40, 3)
y = ((0.6 * X[:, 1] + 0.5 * X[:, 2] - X[:, 0]) > 0.1).astype(float)[:, np.newaxis]

def sigmoide(v):
    return 1 / (1 + np.exp(-v))

def derivee(s):
    return s * (1 - s)

poids_entree = np.random.normal(0, 0.8, (3, 6))
poids_sortie = np.random.normal(0, 0.8, (6, 1))
pas = 0.1

for tour in range(800):
    cachee = sigmoide(X @ poids_entree)
    sortie = sigmoide(cachee @ poids_sortie)

    erreur = np.abs(y - sortie)
    if tour % 200 == 0:
        print("tour", tour, "erreur moyenne", erreur.mean())

    delta_sortie = erreur * derivee(sortie)
    delta_cachee = delta_sortie @ poids_sortie.T * derivee(cachee)

    poids_sortie += pas * cachee.T @ delta_sortie
    poids_entree += pas * X.T @ delta_cachee

print("bonnes reponses :", ((sortie > 0.5) == y).mean())
