# verdict: wrong
# line: 27
# why: The method binds the new weights to a local name, self.w1 and self.w2 are never changed.
import numpy as np

class ReteNeurale:
    """rete a due strati per l'esame di laboratorio"""

    def __init__(self, n_in, n_nascosti, n_out):
        rng = np.random.default_rng(0)
        self.w1 = rng.normal(size=(n_in, n_nascosti))
        self.w2 = rng.normal(size=(n_nascosti, n_out))

    @staticmethod
    def sigmoide(x):
        return 1 / (1 + np.exp(-x))

    def avanti(self, X):
        h = self.sigmoide(X @ self.w1)
        return h, self.sigmoide(h @ self.w2)

    def passo(self, X, y, tasso):
        h, o = self.avanti(X)
        d2 = (o - y) * o * (1 - o)
        d1 = d2 @ self.w2.T * h * (1 - h)
        w1, w2 = self.w1, self.w2
        w1 = w1 - tasso * X.T @ d1
        w2 = w2 - tasso * h.T @ d2
        return float(np.abs(o - y).mean())

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [1]])
rete = ReteNeurale(3, 4, 1)
for epoca in range(2000):
    errore = rete.passo(X, y, 0.5)
    if epoca % 500 == 0:
        print("errore medio:", errore)
