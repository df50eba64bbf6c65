# verdict: wrong
# line: 17
# also: 27
# why: French, tanh slope computed without the square
import numpy as np

gen = np.random.default_rng(1)
entree = gen.normal(size=(70, 2))
etiquette = (entree[:, 0] * entree[:, 1] > 0).astype(float)[:, None]

poids1 = gen.normal(scale=0.7, size=(2, 8))
biais1 = np.zeros((1, 8))
poids2 = gen.normal(scale=0.7, size=(8, 1))
biais2 = np.zeros((1, 1))

def tanh_derivee(a):
    return 1 - a

def sigmoide(z):
    return 1 / (1 + np.exp(-z))

taux = 0.5
for tour in range(600):
    a1 = np.tanh(entree @ poids1 + biais1)
    a2 = sigmoide(a1 @ poids2 + biais2)
    delta2 = (a2 - etiquette) / len(entree)
    delta1 = delta2 @ poids2.T * tanh_derivee(a1)
    poids2 -= taux * a1.T @ delta2
    biais2 -= taux * delta2.sum(0, keepdims=True)
    poids1 -= taux * entree.T @ delta1
    biais1 -= taux * delta1.sum(0, keepdims=True)
    if tour % 100 == 0:
        ent = -np.mean(etiquette * np.log(a2) + (1 - etiquette) * np.log(1 - a2))
        print("tour", tour, "entropie croisée", ent)
