# verdict: wrong
# first wrong: alpha
# line: 33
# mistake: alpha-one-layer-only
# why: the output matrix moves by the learning rate times its gradient, the input matrix by the whole gradient
import numpy as np


class Réseau:
    """Petit réseau à une couche cachée."""

    def __init__(self, nb_entrées, nb_cachés, taux):
        graine = np.random.RandomState(2)
        self.entrée = graine.uniform(-1, 1, (nb_entrées, nb_cachés))
        self.sortie = graine.uniform(-1, 1, (nb_cachés, 1))
        self.taux = taux

    @staticmethod
    def seuil(x):
        return 1 / (1 + np.exp(-x))

    def prédire(self, x):
        self.caché = self.seuil(x.dot(self.entrée))
        return self.seuil(self.caché.dot(self.sortie))

    def apprendre(self, x, cible, tours):
        for _ in range(tours):
            p = self.prédire(x)
            écart = p - cible
            d_sortie = écart * p * (1 - p)
            d_caché = d_sortie.dot(self.sortie.T) * self.caché * (1 - self.caché)
            self.sortie -= self.taux * self.caché.T.dot(d_sortie)
            self.entrée -= x.T.dot(d_caché)


x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
cible = np.array([[0], [1], [1], [0]])
r = Réseau(3, 4, taux=0.1)
r.apprendre(x, cible, 20000)
print(r.prédire(x))
