# verdict: wrong
# line: 31
# also: 18, 23, 26, 28, 30
# Tekoči nivo reke: napoved naslednje vrednosti iz zadnjih štirih
import numpy as np

np.random.seed(31)
cas = np.arange(130)
nivo = np.sin(cas / 5) + 0.4 * np.sin(cas / 2.1) + np.random.randn(130) * 0.05
okno = 4
X = np.array([nivo[i:i + okno] for i in range(len(nivo) - okno)])
y = nivo[okno:].reshape(-1, 1)


class Mreza:
    def __init__(self, vhod, skrito):
        self.A = np.random.randn(vhod, skrito) / np.sqrt(vhod)
        self.a = np.random.randn(skrito) * 0.5
        self.B = np.random.randn(skrito, 1) / np.sqrt(skrito)
        self.b = np.zeros(1)

    def napovej(self, X):
        self.S = np.tanh(X @ self.A + self.a)
        return self.S @ self.B + self.b

    def uci(self, X, y, hitrost):
        napaka = (self.napovej(X) - y) / len(X)
        skrita = napaka @ self.B.T * (1 - self.S ** 2)
        self.B -= hitrost * self.S.T @ napaka
        self.b -= hitrost * napaka.sum(axis=0)
        self.A -= hitrost * X.T @ skrita


mreza = Mreza(okno, 10)
for korak in range(1000):
    mreza.uci(X, y, 0.1)
    if korak % 200 == 0:
        print(korak, np.mean((mreza.napovej(X) - y) ** 2))
