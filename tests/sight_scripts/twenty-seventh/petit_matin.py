# verdict: right
# Réseau de neurones sans numpy : la parité de 3 bits
import random
import math

random.seed(1)

exemples = [([a, b, c], (a + b + c) % 2) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
NB = 6
poids_cache = [[random.uniform(-2, 2) for _ in range(3)] for _ in range(NB)]
seuil_cache = [random.uniform(-1, 1) for _ in range(NB)]
poids_sortie = [random.uniform(-2, 2) for _ in range(NB)]
seuil_sortie = random.uniform(-1, 1)
pas = 0.5


def sigma(x):
    return 1 / (1 + math.exp(-x))


for tour in range(2500):
    random.shuffle(exemples)
    cout = 0
    for x, cible in exemples:
        cache = [sigma(sum(p * v for p, v in zip(ligne, x)) + s)
                 for ligne, s in zip(poids_cache, seuil_cache)]
        y = sigma(sum(p * c for p, c in zip(poids_sortie, cache)) + seuil_sortie)
        cout += (cible - y) ** 2
        # la dérivée de l'entropie croisée
        e = y - cible
        retour = [e * p * c * (1 - c) for p, c in zip(poids_sortie, cache)]
        poids_sortie = [p - pas * e * c for p, c in zip(poids_sortie, cache)]
        seuil_sortie -= pas * e
        poids_cache = [[p - pas * r * v for p, v in zip(ligne, x)]
                       for ligne, r in zip(poids_cache, retour)]
        seuil_cache = [s - pas * r for s, r in zip(seuil_cache, retour)]
    if tour % 500 == 0:
        print("tour", tour, "coût", cout)
