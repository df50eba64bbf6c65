# verdict: wrong
# line: 18
# also: 19
# why: The recursion changes W[k] before the error for the layer below is formed with it.
import numpy as np
np.random.seed(6174)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
Y = np.array([[0],[1],[1],[0]], float)
W = [np.random.uniform(-1, 1, t) for t in ((3, 5), (5, 4), (4, 1))]
derniere = [None]

def apprend(entree, k):
    if k == len(W):
        derniere[0] = entree
        return entree - Y
    sortie = 1 / (1 + np.exp(-entree @ W[k]))
    delta = apprend(sortie, k + 1) * sortie * (1 - sortie)
    W[k] = W[k] - 2.0 * entree.T @ delta
    return delta @ W[k].T

for tour in range(3000):
    apprend(X, 0)
    if tour % 1000 == 0:
        print(tour, np.abs(derniere[0] - Y).mean())
