# verdict: wrong
# line: 28
# why: off by one in the list of activations for the inner weights' gradients
import numpy as np

np.random.seed(72)


class Netz(object):
    def __init__(self, groessen):
        self.anzahl = len(groessen)
        self.b = [np.random.randn(y, 1) for y in groessen[1:]]
        self.w = [np.random.randn(y, x) / np.sqrt(x) for x, y in zip(groessen[:-1], groessen[1:])]

    def lerne(self, x, y, eta):
        a = x
        liste = [x]
        for b, w in zip(self.b, self.w):
            a = 1 / (1 + np.exp(-(w @ a + b)))
            liste.append(a)
        delta = (liste[-1] - y) * liste[-1] * (1 - liste[-1])
        nb, nw = [None] * len(self.b), [None] * len(self.w)
        nb[-1] = delta.sum(axis=1, keepdims=True)
        nw[-1] = delta @ liste[-2].T
        for l in range(2, self.anzahl):
            delta = self.w[-l + 1].T @ delta * liste[-l] * (1 - liste[-l])
            nb[-l] = delta.sum(axis=1, keepdims=True)
            nw[-l] = delta @ liste[-l].T
        self.w = [w - eta * n for w, n in zip(self.w, nw)]
        self.b = [b - eta * n for b, n in zip(self.b, nb)]
        return np.sum((liste[-1] - y) ** 2)


muster = np.random.randint(0, 2, (4, 16)).astype(float)
ziel = np.vstack([muster[0] * muster[1], np.abs(muster[2] - muster[3])])
netz = Netz([4, 4, 4, 2])
for i in range(2000):
    kosten = netz.lerne(muster, ziel, 0.3)
    if i % 400 == 0:
        print(i, kosten)
