# verdict: right
# Réseau avec descente de gradient, perte = entropie croisée, fait à la main
import numpy as np

couches = [2, 6, 6, 1]
poids = [np.random.randn(couches[k] + 1, couches[k + 1]) * 0.6 for k in range(3)]

def avec_un(M):
    return np.concatenate((np.ones((len(M), 1)), M), axis=1)

def sigma(M):
    return np.where(M >= 0, 1 / (1 + np.exp(-np.abs(M))), np.exp(-np.abs(M)) / (1 + np.exp(-np.abs(M))))

def sorties(X):
    liste = [X]
    for k, P in enumerate(poids):
        Z = avec_un(liste[-1]) @ P
        liste.append(sigma(Z) if k == 2 else np.tanh(Z))
    return liste

X = np.random.uniform(-1, 1, (80, 2))
y = ((X[:, 0] - 0.2) ** 2 + X[:, 1] ** 2 < 0.4)[:, None] * 1.0
pas = 0.5

for tour in range(800):
    A = sorties(X)
    p = np.clip(A[3], 1e-9, 1 - 1e-9)
    perte = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    dA = (-(y / p) + (1 - y) / (1 - p)) / len(X)
    gradients = [None] * 3
    for k in (2, 1, 0):
        dZ = dA * (A[k + 1] * (1 - A[k + 1]) if k == 2 else 1 - A[k + 1] ** 2)
        gradients[k] = avec_un(A[k]).T @ dZ
        dA = dZ @ poids[k][1:].T
    poids = [P - pas * G for P, G in zip(poids, gradients)]
    if tour % 200 == 0:
        print("tour", tour, "perte", perte)
