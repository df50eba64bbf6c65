# verdict: wrong
# line: 23
# why: error: The mean of all errors, one number, is given to every sample instead of its own error.
# réseau à une couche cachée : la fonction OU exclusif
import numpy as np

def sigmoide(x):
    return 1 / (1 + np.exp(-x))

np.random.seed(10)
entrees = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
cibles = np.array([[0], [1], [1], [0]])

poids_c = np.random.uniform(-1, 1, size=(2, 5))
biais_c = np.random.uniform(-1, 1, size=(1, 5))
poids_s = np.random.uniform(-1, 1, size=(5, 1))
biais_s = np.random.uniform(-1, 1, size=(1, 1))
alpha = 0.5

for k in range(5000):
    cachee = sigmoide(np.dot(entrees, poids_c) + biais_c)
    sortie = sigmoide(np.dot(cachee, poids_s) + biais_s)
    erreur = np.mean(cibles - sortie)
    delta_s = erreur * sortie * (1 - sortie)
    delta_c = delta_s.dot(poids_s.T) * cachee * (1 - cachee)
    poids_s += alpha * cachee.T.dot(delta_s)
    biais_s += alpha * np.sum(delta_s, axis=0, keepdims=True)
    poids_c += alpha * entrees.T.dot(delta_c)
    biais_c += alpha * np.sum(delta_c, axis=0, keepdims=True)

print(sortie)
