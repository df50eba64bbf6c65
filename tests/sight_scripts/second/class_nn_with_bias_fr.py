# verdict: right
# why: A class with biases, sigmoid units and half the mean squared error; all gradients divided by the number of samples.
# Réseau de neurones "à la main" - TP de L3
import numpy as np

class Reseau:
    def __init__(self, n_entree, n_cachee, n_sortie, graine=0):
        g = np.random.RandomState(graine)
        self.P1 = g.normal(0, 1, (n_cachee, n_entree))
        self.B1 = np.zeros((n_cachee, 1))
        self.P2 = g.normal(0, 1, (n_sortie, n_cachee))
        self.B2 = np.zeros((n_sortie, 1))

    @staticmethod
    def sigmoide(z):
        return 1.0 / (1.0 + np.exp(-z))

    def propagation(self, X):
        self.A1 = self.sigmoide(self.P1 @ X + self.B1)
        self.A2 = self.sigmoide(self.P2 @ self.A1 + self.B2)
        return self.A2

    def retropropagation(self, X, Y, taux):
        m = X.shape[1]
        d2 = (self.A2 - Y) * self.A2 * (1 - self.A2)
        d1 = (self.P2.T @ d2) * self.A1 * (1 - self.A1)
        self.P2 -= taux * d2 @ self.A1.T / m
        self.B2 -= taux * d2.mean(axis=1, keepdims=True)
        self.P1 -= taux * d1 @ X.T / m
        self.B1 -= taux * d1.mean(axis=1, keepdims=True)

    def entrainer(self, X, Y, n_iter=5000, taux=2.0):
        for k in range(n_iter):
            sortie = self.propagation(X)
            self.retropropagation(X, Y, taux)
            if k % 1000 == 0:
                print("itération", k, "erreur", np.mean((sortie - Y) ** 2) / 2)

X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
Y = np.array([[0, 1, 1, 0]])
r = Reseau(2, 4, 1)
r.entrainer(X, Y)
print(np.round(r.propagation(X), 2))
