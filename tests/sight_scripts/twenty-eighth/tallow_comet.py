# verdict: wrong
# line: 28
# mon premier reseau de neurones
import numpy as np

entrees = np.array(([2, 9], [1, 5], [3, 6], [5, 10]), dtype=float)
notes = np.array(([92], [86], [89], [70]), dtype=float)
entrees = entrees / np.amax(entrees, axis=0)
notes = notes / 100


class Reseau(object):
    def __init__(self):
        self.W1 = np.random.randn(2, 3)
        self.W2 = np.random.randn(3, 1)

    def sigmoide(self, s):
        return 1 / (1 + np.exp(-s))

    def derivee(self, s):
        return s * (1 - s)

    def propager(self, X):
        self.z2 = self.sigmoide(np.dot(X, self.W1))
        return self.sigmoide(np.dot(self.z2, self.W2))

    def retropropager(self, X, y, o):
        self.o_erreur = (y - o) ** 2
        self.o_delta = self.o_erreur * self.derivee(o)
        self.z2_erreur = self.o_delta.dot(self.W2.T)
        self.z2_delta = self.z2_erreur * self.derivee(self.z2)
        self.W1 += X.T.dot(self.z2_delta)
        self.W2 += self.z2.T.dot(self.o_delta)

    def entrainer(self, X, y):
        o = self.propager(X)
        self.retropropager(X, y, o)


np.random.seed(6)
rn = Reseau()
for i in range(1000):
    if i % 200 == 0:
        print("tour", i, "perte", np.mean(np.square(notes - rn.propager(entrees))))
    rn.entrainer(entrees, notes)
print("sortie prevue :", rn.propager(entrees).T)
