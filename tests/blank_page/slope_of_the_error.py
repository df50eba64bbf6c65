# verdict: wrong
# first wrong: output_delta
# line: 29
# mistake: l2delta-derivative-of-error
# why: the slope at the output is taken at the error instead of at the output
import numpy as np

def sigmoide(x):
    return 1 / (1 + np.exp(-x))

def pente(sortie):
    return sortie * (1 - sortie)

entrées = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
désiré = np.array([[0, 1, 1, 0]]).T

np.random.seed(1)
poids_0 = 2 * np.random.random((3, 4)) - 1
poids_1 = 2 * np.random.random((4, 1)) - 1

for itération in range(20000):
    cachée = sigmoide(entrées.dot(poids_0))
    sortie = sigmoide(cachée.dot(poids_1))

    erreur = désiré - sortie
    if itération % 4000 == 0:
        print("Erreur :", np.mean(np.abs(erreur)))

    delta_sortie = erreur * pente(erreur)
    delta_cachée = delta_sortie.dot(poids_1.T) * pente(cachée)

    poids_1 += cachée.T.dot(delta_sortie)
    poids_0 += entrées.T.dot(delta_cachée)

print(sortie)
