# verdict: right
import numpy as np

rng = np.random.RandomState(9)
donnees = rng.randn(24, 4)
cible = np.sin(donnees[:, 0:1]) + 0.3 * donnees[:, 1:2] * donnees[:, 2:3]

lam = 1e-3
taux = 0.1
p1 = rng.randn(4, 8) / 2
p2 = rng.randn(8, 1) / 2

for iteration in range(1500):
    cachee = 1 / (1 + np.exp(-donnees @ p1))
    sortie = cachee @ p2
    ecart = sortie - cible
    cout = (ecart ** 2).sum() / (2 * 24) + lam / 2 * ((p1 ** 2).sum() + (p2 ** 2).sum())
    grad_sortie = ecart / 24
    grad_cachee = grad_sortie @ p2.T * cachee * (1 - cachee)
    # la penalite retrecit les poids
    p2 = (1 - taux * lam) * p2 - taux * cachee.T @ grad_sortie
    p1 = (1 - taux * lam) * p1 - taux * donnees.T @ grad_cachee
    if iteration % 300 == 0:
        print("cout", iteration, cout)
