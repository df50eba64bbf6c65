# verdict: wrong
# line: 27
# why: updates: The gradient of the square matrix w2 is transposed.
import numpy as np

# réseau à deux couches cachées de même largeur
rng = np.random.default_rng(83)
n, largeur = 60, 7
x = rng.normal(0, 1, (n, 2))
y = np.sin(x[:, :1]) * np.cos(x[:, 1:])

w1 = rng.normal(0, 0.8, (2, largeur))
w2 = rng.normal(0, 0.5, (largeur, largeur))
w3 = rng.normal(0, 0.5, (largeur, 1))
taux = 0.1

for epoque in range(500):
    h1 = np.tanh(x @ w1)
    h2 = np.tanh(h1 @ w2)
    sortie = h2 @ w3

    d3 = (sortie - y) / n
    d2 = (1 - h2 ** 2) * (d3 @ w3.T)
    d1 = (1 - h1 ** 2) * (d2 @ w2.T)

    w3 = w3 - taux * (h2.T @ d3)
    w2 = w2 - taux * (d2.T @ h1)
    w1 = w1 - taux * (x.T @ d1)

    if epoque % 100 == 0:
        print("perte", epoque, float(np.mean((sortie - y) ** 2)))
