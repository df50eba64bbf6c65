# verdict: wrong
# line: 26
# why: the slope function takes its value from z, but z * (1 - z) is only right for the activation
import numpy as np

class Netz:
    def __init__(self, n_ein, n_mitte, n_aus):
        zufall = np.random.RandomState(8)
        self.w1 = zufall.uniform(-0.5, 0.5, (n_ein, n_mitte))
        self.w2 = zufall.uniform(-0.5, 0.5, (n_mitte, n_aus))

    def vor(self, x):
        self.x = x
        self.z1 = x @ self.w1
        self.a1 = self.sig(self.z1)
        self.z2 = self.a1 @ self.w2
        self.a2 = self.sig(self.z2)
        return self.a2

    @staticmethod
    def sig(z):
        return 1 / (1 + np.exp(-z))

    def zurueck(self, soll, alpha):
        d2 = (self.a2 - soll) * self.a2 * (1 - self.a2)
        d1 = (d2 @ self.w2.T) * self.z1 * (1 - self.z1)
        self.w2 -= alpha * self.a1.T @ d2
        self.w1 -= alpha * self.x.T @ d1

ziffern = np.array([[int(s) for s in z] for z in
                    ("1110111", "0010010", "1011101", "1011011", "0111010", "1101011")])
gross = np.array([[0, 0, 0, 1, 1, 1]]).T
netz = Netz(7, 4, 1)
for n in range(60):
    netz.vor(ziffern)
    netz.zurueck(gross, 0.01)
    if n % 15 == 0:
        print(n, np.abs(netz.a2 - gross).mean())
