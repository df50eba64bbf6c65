# verdict: right
import math
import random

random.seed(10)

# réseau 1 - N - 1 en Python pur, on apprend x -> x²
N = 5
poids_entree = [random.uniform(-1, 1) for _ in range(N)]
biais_cache = [random.uniform(-1, 1) for _ in range(N)]
poids_sortie = [random.uniform(-1, 1) for _ in range(N)]
biais_sortie = 0.0
pas = 0.05

exemples = [(k / 10, (k / 10) ** 2) for k in range(-10, 11)]

for tour in range(400):
    random.shuffle(exemples)
    cout = 0.0
    for x, cible in exemples:
        cachee = [math.tanh(w * x + b) for w, b in zip(poids_entree, biais_cache)]
        sortie = sum(p * c for p, c in zip(poids_sortie, cachee)) + biais_sortie
        ecart = sortie - cible
        cout += ecart ** 2 / 2

        for i in range(N):
            retour = ecart * poids_sortie[i] * (1 - cachee[i] ** 2)
            poids_sortie[i] -= pas * ecart * cachee[i]
            poids_entree[i] -= pas * retour * x
            biais_cache[i] -= pas * retour
        biais_sortie -= pas * ecart
    if tour % 100 == 0:
        print("tour", tour, "coût", round(cout, 5))
