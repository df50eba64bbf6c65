# verdict: right
import numpy as np


class Ag:
    def __init__(self, tohum=4):
        r = np.random.RandomState(tohum)
        self.k1, self.e1 = r.randn(2, 4), np.zeros((1, 4))
        self.k2, self.e2 = r.randn(4, 1), np.zeros((1, 1))

    def ileri(self, x):
        self.x = x
        self.g = 1 / (1 + np.exp(-(x @ self.k1 + self.e1)))
        self.c = 1 / (1 + np.exp(-(self.g @ self.k2 + self.e2)))
        return self.c

    def geri(self, t):
        n = len(t)
        # log kaybinin tam turevi, kisaltmadan
        dc = -(t / self.c - (1 - t) / (1 - self.c)) / n
        d2 = dc * self.c * (1 - self.c)
        d1 = (d2 @ self.k2.T) * self.g * (1 - self.g)
        return self.x.T @ d1, d1.sum(0, keepdims=True), self.g.T @ d2, d2.sum(0, keepdims=True)

    def guncelle(self, turevler, hiz):
        for ad, tv in zip(("k1", "e1", "k2", "e2"), turevler):
            setattr(self, ad, getattr(self, ad) - hiz * tv)


veri = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
hedef = np.array([[0.], [1.], [1.], [0.]])
ag = Ag()
for adim in range(1600):
    ag.ileri(veri)
    ag.guncelle(ag.geri(hedef), 2.0)
    if adim % 400 == 0:
        print(adim, ag.c.ravel().round(3))
