# verdict: right
# Réseau de neurones simple -- prédire si un étudiant réussit
import numpy as np

np.random.seed(10)
heures = np.array([[2, 9], [1, 5], [3, 6], [5, 8], [7, 4], [8, 8], [0, 7], [6, 6]], dtype=float)
notes = np.array([[52], [41], [60], [78], [80], [95], [30], [82]], dtype=float)
heures = heures / heures.max(axis=0)
notes = notes / 100

def activation(s):
    return 1 / (1 + np.exp(-s))

def derivee(s):
    return s * (1 - s)

poids1 = 2 * np.random.rand(2, 3) - 1
poids2 = 2 * np.random.rand(3, 1) - 1

for etape in range(4000):
    couche1 = activation(np.dot(heures, poids1))
    couche2 = activation(np.dot(couche1, poids2))
    erreur2 = notes - couche2
    delta2 = erreur2 * derivee(couche2)
    erreur1 = delta2.dot(poids2.T)
    delta1 = erreur1 * derivee(couche1)
    poids2 += couche1.T.dot(delta2)
    poids1 += heures.T.dot(delta1)
    if etape % 1000 == 0:
        print("Erreur :", np.mean(np.abs(erreur2)))
print(couche2 * 100)
