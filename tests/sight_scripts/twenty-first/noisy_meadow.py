# verdict: right
import numpy as np


class Reseau:
    """Perceptron à deux couches cachées, gradient borné en norme."""

    def __init__(self, tailles, pas=0.1, borne=0.5):
        self.poids = [np.random.normal(0, 1 / np.sqrt(a), (a, b)) for a, b in zip(tailles[:-1], tailles[1:])]
        self.biais = [np.zeros(b) for b in tailles[1:]]
        self.pas, self.borne = pas, borne

    def propager(self, x):
        self.couches = [x]
        for k, (w, b) in enumerate(zip(self.poids, self.biais)):
            z = self.couches[-1] @ w + b
            self.couches.append(np.tanh(z) if k + 1 < len(self.poids) else z)
        return self.couches[-1]

    def apprendre(self, x, cible):
        ecart = self.propager(x) - cible
        delta = ecart / len(x)
        gw, gb = [], []
        for k in reversed(range(len(self.poids))):
            gw.insert(0, self.couches[k].T @ delta)
            gb.insert(0, delta.sum(0))
            delta = (delta @ self.poids[k].T) * (1 - self.couches[k] ** 2)
        norme = np.sqrt(sum(np.sum(g ** 2) for g in gw + gb))
        facteur = min(1.0, self.borne / (norme + 1e-12))
        for k in range(len(self.poids)):
            self.poids[k] -= self.pas * facteur * gw[k]
            self.biais[k] -= self.pas * facteur * gb[k]
        return np.mean(ecart ** 2)


x = np.random.uniform(-2, 2, (100, 2))
cible = 3 * np.sin(x[:, [0]]) * x[:, [1]]
reseau = Reseau([2, 14, 8, 1])
for tour in range(1000):
    eqm = reseau.apprendre(x, cible)
    if tour % 200 == 0:
        print(tour, eqm)
