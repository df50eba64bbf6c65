# verdict: right
import math
import random

# poids (hg), diamètre (dm), couleur
fruits = [
    ([1.5, 0.75, 0.9], 0), ([1.7, 0.80, 0.8], 0), ([1.4, 0.70, 1.0], 0), ([1.6, 0.78, 0.7], 0),
    ([1.8, 0.65, 0.2], 1), ([1.9, 0.66, 0.3], 1), ([1.7, 0.60, 0.2], 1), ([1.8, 0.62, 0.1], 1),
    ([0.5, 0.40, 0.6], 2), ([0.4, 0.38, 0.5], 2), ([0.6, 0.42, 0.7], 2), ([0.5, 0.45, 0.6], 2),
]
noms = ["pomme", "poire", "prune"]

random.seed()
couche1 = [[random.gauss(0, 0.7) for _ in range(4)] for _ in range(5)]
couche2 = [[random.gauss(0, 0.7) for _ in range(6)] for _ in range(3)]
pas = 0.05


def produit(ligne, vecteur):
    return sum(a * b for a, b in zip(ligne, vecteur))


def softmax(zs):
    haut = max(zs)
    es = [math.exp(z - haut) for z in zs]
    return [e / sum(es) for e in es]


for epoque in range(300):
    random.shuffle(fruits)
    perte = 0.0
    for mesures, classe in fruits:
        x = mesures + [1.0]
        cache = [math.tanh(produit(l, x)) for l in couche1] + [1.0]
        probas = softmax([produit(l, cache) for l in couche2])
        perte -= math.log(probas[classe])
        delta2 = [p - (1.0 if k == classe else 0.0) for k, p in enumerate(probas)]
        delta1 = [sum(d * couche2[k][j] for k, d in enumerate(delta2)) * (1 - cache[j] ** 2) for j in range(5)]
        for k, d in enumerate(delta2):
            for j in range(6):
                couche2[k][j] -= pas * d * cache[j]
        for j, d in enumerate(delta1):
            for i in range(4):
                couche1[j][i] -= pas * d * x[i]
    if epoque % 100 == 0:
        print(epoque, "perte", perte)
print("dernier fruit:", noms[classe], [round(p, 2) for p in probas])
