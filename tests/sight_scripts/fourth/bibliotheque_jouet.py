# verdict: wrong
# line: 42
# why: Tanh remembers its input and the backward pass uses 1 - x**2 of that input; the slope needs the output tanh(x).
# Bibliothèque jouet, projet de L3
import numpy as np

graine = np.random.default_rng(14)


class Lineaire:
    def __init__(self, n, m):
        self.params = {'W': graine.normal(0, 1 / np.sqrt(n), (n, m)), 'b': np.zeros((1, m))}
        self.grads = {}

    def avant(self, x):
        self.memoire = x
        return x @ self.params['W'] + self.params['b']

    def arriere(self, g):
        self.grads['W'] = self.memoire.T @ g
        self.grads['b'] = g.sum(axis=0, keepdims=True)
        return g @ self.params['W'].T


class Sigmoide:
    params = {}
    grads = {}

    def avant(self, x):
        self.memoire = 1 / (1 + np.exp(-x))
        return self.memoire

    def arriere(self, g):
        return g * self.memoire * (1 - self.memoire)


class Tanh:
    params = {}
    grads = {}

    def avant(self, x):
        self.memoire = x
        return np.tanh(x)

    def arriere(self, g):
        return g * (1 - self.memoire ** 2)


def avant(reseau, x):
    for couche in reseau:
        x = couche.avant(x)
    return x


def arriere(reseau, g):
    for couche in reversed(reseau):
        g = couche.arriere(g)


def descendre(reseau, pas):
    for couche in reseau:
        for nom in couche.params:
            couche.params[nom] -= pas * couche.grads[nom]


x = graine.uniform(-1, 1, (128, 2))
y = np.exp(-4 * (x ** 2).sum(axis=1, keepdims=True))
reseau = [Lineaire(2, 10), Tanh(), Lineaire(10, 6), Sigmoide(), Lineaire(6, 1)]

for epoque in range(50):
    ordre = graine.permutation(128)
    total = 0.0
    for d in range(0, 128, 16):
        xb, yb = x[ordre[d:d + 16]], y[ordre[d:d + 16]]
        sortie = avant(reseau, xb)
        ecart = sortie - yb
        total += np.mean(ecart ** 2)
        arriere(reseau, 2 * ecart / len(xb))
        descendre(reseau, 0.05)
    if epoque % 10 == 0:
        print(f"époque {epoque:3d} : perte {total / 8:.5f}")
