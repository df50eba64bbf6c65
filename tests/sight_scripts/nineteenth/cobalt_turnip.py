# verdict: right
import numpy as np

np.random.seed(99)
nb_cachees = 6
poids1 = np.random.randn(nb_cachees, 2) * 0.5
biais1 = np.zeros(nb_cachees)
poids2 = np.random.randn(1, nb_cachees) * 0.5
biais2 = np.zeros(1)
taux = 0.05

donnees = np.random.uniform(-1, 1, (50, 2))
cibles = donnees[:, 0] * donnees[:, 1]

def propager(x):
    cachee = np.tanh(poids1 @ x + biais1)
    return cachee, poids2 @ cachee + biais2

def apprendre(x, cible):
    global poids1, biais1, poids2, biais2
    cachee, sortie = propager(x)
    erreur = sortie - cible
    grad_cachee = (poids2.T @ erreur) * (1 - cachee ** 2)
    poids2 = poids2 - taux * np.outer(erreur, cachee)
    biais2 = biais2 - taux * erreur
    poids1 = poids1 - taux * np.outer(grad_cachee, x)
    biais1 = biais1 - taux * grad_cachee
    return 0.5 * erreur[0] ** 2

for epoque in range(80):
    perte = 0
    for i in np.random.permutation(len(donnees)):
        perte += apprendre(donnees[i], cibles[i])
    if epoque % 10 == 0:
        print("époque", epoque, "perte moyenne", perte / len(donnees))
