# verdict: right
import numpy as np

alea = np.random.default_rng(33)
donnees = alea.uniform(-2, 2, size=(40, 1))
cibles = np.abs(donnees) - 1

nb_caches = 8
poids_a = alea.normal(size=(1, nb_caches))
biais_a = alea.normal(size=(1, nb_caches))
poids_b = alea.normal(size=(nb_caches, 1)) * 0.2
biais_b = np.zeros((1, 1))
pas = 0.02

def pertes(prevu, vrai):
    return float(np.mean((prevu - vrai) ** 2))

for tour in range(3000):
    avant = donnees @ poids_a + biais_a
    cachee = np.log1p(np.exp(avant))
    prevu = cachee @ poids_b + biais_b
    ecart = 2 * (prevu - cibles) / len(donnees)
    retour = ecart @ poids_b.T / (1 + np.exp(-avant))
    poids_b -= pas * cachee.T @ ecart
    biais_b -= pas * ecart.sum(axis=0, keepdims=True)
    poids_a -= pas * donnees.T @ retour
    biais_a -= pas * retour.sum(axis=0, keepdims=True)
    if tour % 600 == 0:
        print(tour, pertes(prevu, cibles))
