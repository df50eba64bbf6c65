# verdict: wrong
# line: 20
# entraînement sur la table de l'article, avec les sommes gardées
import numpy as np
np.random.seed(4)

def s(z):
    return 1 / (1 + np.exp(-z))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
W = np.random.randn(3, 5)
V = np.random.randn(5, 1)
for tour in range(60):
    z1 = X @ W
    a1 = s(z1)
    z2 = a1 @ V
    a2 = s(z2)
    d2 = (y - a2) * a2 * (1 - a2)
    d1 = d2 @ V.T * z1 * (1 - z1)
    V += 0.02 * a1.T @ d2
    W += 0.02 * X.T @ d1
print(a2)
