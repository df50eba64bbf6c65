# verdict: wrong
# line: 16
# why: derivatives: The derivative of leaky ReLU is taken as 0 below zero instead of its slope.
# Sieć z leaky ReLU, porcje danych
import numpy as np

rng = np.random.default_rng(52)
NACHYLENIE = 0.2


def leaky(z):
    return np.where(z > 0, z, NACHYLENIE * z)


def leaky_pochodna(z):
    return np.where(z > 0, 1.0, 0.0)


def porcje(X, y, rozmiar):
    kolejnosc = rng.permutation(len(X))
    for k in range(0, len(X), rozmiar):
        wybor = kolejnosc[k:k + rozmiar]
        yield X[wybor], y[wybor]


X = rng.normal(size=(105, 3))
y = (X[:, :1] - X[:, 1:2]) * X[:, 2:]

W1, b1 = rng.normal(0, 0.8, (3, 12)), np.zeros(12)
W2, b2 = rng.normal(0, 0.4, (12, 1)), np.zeros(1)
krok = 0.03

for epoka in range(60):
    blad = 0.0
    for xp, yp in porcje(X, y, 20):
        z1 = xp @ W1 + b1
        a1 = leaky(z1)
        wynik = a1 @ W2 + b2
        d2 = wynik - yp
        blad += (d2 ** 2).sum()
        d1 = (d2 @ W2.T) * leaky_pochodna(z1)
        W2 -= krok * (a1.T @ d2) / len(xp)
        b2 -= krok * d2.mean(axis=0)
        W1 -= krok * (xp.T @ d1) / len(xp)
        b1 -= krok * d1.mean(axis=0)
    if epoka % 15 == 0:
        print(epoka, blad / len(X))
