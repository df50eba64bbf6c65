# verdict: wrong
# line: 26
# why: The slope is taken of the error instead of the output.
import numpy as np

class Neurone:
    def __init__(self):
        np.random.seed(1)
        self.poids = 2 * np.random.random((3, 1)) - 1

    def penser(self, entrees):
        return self._sigmoide(np.dot(entrees, self.poids))

    def _sigmoide(self, x):
        return 1 / (1 + np.exp(-x))

    def _pente(self, x):
        return x * (1 - x)

    def entrainer(self, entrees, cibles, n):
        for i in range(n):
            sortie = self.penser(entrees)
            erreur = cibles - sortie
            if i % 500 == 0:
                print(i, 0.5 * np.sum(erreur ** 2))
            ajustement = np.dot(entrees.T, erreur * self._pente(erreur))
            self.poids = self.poids + ajustement

neurone = Neurone()
A = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
B = np.array([[0, 1, 1, 0]]).T
neurone.entrainer(A, B, 2000)
print(neurone.poids.ravel())
