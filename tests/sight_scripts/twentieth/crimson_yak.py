# verdict: right
import numpy as np
from dataclasses import dataclass, field

rng = np.random.default_rng(99)


@dataclass
class Couche:
    entrees: int
    sorties: int
    w: np.ndarray = field(init=False)
    b: np.ndarray = field(init=False)

    def __post_init__(self):
        self.w = rng.uniform(-1, 1, (self.entrees, self.sorties))
        self.b = rng.uniform(-0.1, 0.1, (1, self.sorties))

    def avant(self, x):
        self.x = x
        self.a = 1 / (1 + np.exp(-(x @ self.w + self.b)))
        return self.a

    def arriere(self, grad, taux):
        delta = grad * self.a * (1 - self.a)
        retour = delta @ self.w.T
        self.w -= taux * self.x.T @ delta
        self.b -= taux * delta.sum(axis=0, keepdims=True)
        return retour


X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0, 1], [1, 0], [1, 0], [0, 1]], dtype=float)   # xor, et son contraire
reseau = [Couche(2, 6), Couche(6, 2)]

for tour in range(8000):
    sortie = X
    for couche in reseau:
        sortie = couche.avant(sortie)
    grad = sortie - Y
    for couche in reversed(reseau):
        grad = couche.arriere(grad, 0.8)
    if tour % 2000 == 0:
        print(tour, ((sortie - Y) ** 2).mean())
print(sortie.round(2))
