# verdict: right
# why: TP en francais : perceptron multicouche, tangente hyperbolique, colonne par exemple.
import numpy as np
# TP 2 : perceptron multicouche
np.random.seed(17)
entrees = np.array([[-1,-1,1,1],[-1,1,-1,1]], float)
cibles = np.array([[-1,1,1,-1]], float)
n_cachee = 4
poids1 = np.random.randn(n_cachee, 2)
biais1 = np.zeros((n_cachee, 1))
poids2 = np.random.randn(1, n_cachee)
biais2 = np.zeros((1, 1))
pas = 0.1
def propager(x):
    cachee = np.tanh(poids1 @ x + biais1)
    sortie = np.tanh(poids2 @ cachee + biais2)
    return cachee, sortie
for iteration in range(1500):
    cachee, sortie = propager(entrees)
    erreur = cibles - sortie
    delta2 = erreur*(1 - sortie**2)
    delta1 = poids2.T @ delta2*(1 - cachee**2)
    poids2 += pas*delta2 @ cachee.T
    biais2 += pas*delta2.sum(axis=1, keepdims=True)
    poids1 += pas*delta1 @ entrees.T
    biais1 += pas*delta1.sum(axis=1, keepdims=True)
    if iteration % 300 == 0:
        print("iteration", iteration, "erreur", 0.5*(erreur**2).sum())
print(propager(entrees)[1])
