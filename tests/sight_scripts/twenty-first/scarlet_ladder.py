# verdict: right
# AdaGrad, ein Beispiel nach dem anderen
import numpy as np

zufall = np.random.default_rng(77)
X = zufall.normal(size=(60, 4))
klassen = (X @ zufall.normal(size=(4, 3))).argmax(axis=1)


class Netz:
    def __init__(self, ein, mitte, aus):
        self.V = zufall.normal(0, 0.5, (mitte, ein))
        self.v0 = np.zeros(mitte)
        self.W = zufall.normal(0, 0.5, (aus, mitte))
        self.w0 = np.zeros(aus)
        self.summen = [np.zeros_like(p) for p in self.gewichte()]

    def gewichte(self):
        return [self.V, self.v0, self.W, self.w0]

    def vorwaerts(self, x):
        self.x = x
        self.h = np.tanh(self.V.dot(x) + self.v0)
        s = self.W.dot(self.h) + self.w0
        s = np.exp(s - s.max())
        return s / s.sum()

    def lerne(self, x, klasse, rate=0.1):
        p = self.vorwaerts(x)
        d = p.copy()
        d[klasse] -= 1
        dh = self.W.T.dot(d) * (1 - self.h ** 2)
        ableitungen = [np.outer(dh, x), dh, np.outer(d, self.h), d]
        for g, s, a in zip(self.gewichte(), self.summen, ableitungen):
            s += a * a
            g -= rate * a / (np.sqrt(s) + 1e-8)
        return -np.log(p[klasse])


netz = Netz(4, 8, 3)
for runde in range(30):
    verlust = 0.0
    for n in zufall.permutation(len(X)):
        verlust += netz.lerne(X[n], klassen[n])
    if runde % 5 == 0:
        print("Runde", runde, "Verlust", verlust / len(X))
