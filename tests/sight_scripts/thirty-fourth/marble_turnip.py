# verdict: right
# Réseau de neurones tout simple, sans bibliothèque
import math
import random

random.seed(2024)

donnees = [([0.0, 0.0], 0.0), ([0.0, 1.0], 1.0), ([1.0, 0.0], 1.0), ([1.0, 1.0], 0.0)]
nb_caches = 4
taux = 0.5

# le dernier poids de chaque ligne est le biais
poids_cache = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(nb_caches)]
poids_sortie = [random.uniform(-1, 1) for _ in range(nb_caches + 1)]


def sigmoide(t):
    return 1.0 / (1.0 + math.exp(-t))


for epoque in range(3000):
    cout = 0.0
    for entree, cible in donnees:
        e = entree + [1.0]
        cache = [sigmoide(sum(p * v for p, v in zip(ligne, e))) for ligne in poids_cache]
        c = cache + [1.0]
        sortie = sigmoide(sum(p * v for p, v in zip(poids_sortie, c)))

        ecart = cible - sortie
        cout += ecart ** 2
        delta_s = ecart * sortie * (1 - sortie)
        deltas_c = [delta_s * poids_sortie[k] * cache[k] * (1 - cache[k]) for k in range(nb_caches)]

        for k in range(nb_caches + 1):
            poids_sortie[k] += taux * delta_s * c[k]
        for k in range(nb_caches):
            for i in range(3):
                poids_cache[k][i] += taux * deltas_c[k] * e[i]
    if epoque % 600 == 0:
        print("époque", epoque, "coût", round(cout, 4))
