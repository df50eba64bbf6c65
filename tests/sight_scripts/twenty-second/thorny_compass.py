# verdict: right
import numpy as np

np.random.seed(33)
X = np.random.uniform(-1, 1, (50, 2))
y = X[:, 0] * X[:, 1] + 0.5 * X[:, 0]


def initialiser(entree, cachee):
    return (np.random.randn(entree, cachee) / np.sqrt(entree), np.zeros(cachee),
            np.random.randn(cachee, 1) / np.sqrt(cachee), np.zeros(1))


def propager(x, poids):
    A, a, B, b = poids
    cache = np.tanh(x @ A + a)
    return cache, cache @ B + b


def apprendre(x, cible, poids, taux):
    A, a, B, b = poids
    cache, sortie = propager(x, poids)
    erreur = cible - sortie
    delta = (B @ erreur) * (1 - cache ** 2)
    return (A + taux * np.outer(x, delta), a + taux * delta,
            B + taux * np.outer(cache, erreur), b + taux * erreur)


poids = initialiser(2, 8)
pas = 0
for epoque in range(60):
    for i in np.random.permutation(len(X)):
        pas += 1
        taux = 0.3 / (1 + 0.002 * pas)
        poids = apprendre(X[i], y[i], poids, taux)
print("erreur moyenne:", np.mean([(propager(u, poids)[1][0] - v) ** 2 for u, v in zip(X, y)]))
