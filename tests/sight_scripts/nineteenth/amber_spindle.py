# verdict: right
import numpy as np

np.random.seed(14)
entrees = np.linspace(-2, 2, 40).reshape(1, -1)
cibles = entrees ** 3 - 2 * entrees
n = entrees.shape[1]

poids_cache = np.random.randn(9, 1)
biais_cache = np.random.randn(9, 1) * 0.1
poids_sortie = np.random.randn(1, 9) * 0.3
biais_sortie = np.zeros((1, 1))
parametres = [poids_cache, biais_cache, poids_sortie, biais_sortie]
moyennes = [np.zeros(p.shape) for p in parametres]
taux, rho, epsilon = 0.005, 0.9, 1e-6

for tour in range(1500):
    cache = np.tanh(poids_cache @ entrees + biais_cache)
    sortie = poids_sortie @ cache + biais_sortie
    ecart = sortie - cibles
    delta_cache = (poids_sortie.T @ ecart) * (1 - cache * cache)
    gradients = [
        delta_cache @ entrees.T / n,
        delta_cache.sum(axis=1, keepdims=True) / n,
        ecart @ cache.T / n,
        ecart.sum(axis=1, keepdims=True) / n,
    ]
    for p, g, r in zip(parametres, gradients, moyennes):
        r *= rho
        r += (1 - rho) * g * g
        p -= taux * g / (np.sqrt(r) + epsilon)
    if tour % 250 == 0:
        print("tour", tour, "erreur", 0.5 * np.mean(ecart ** 2))
