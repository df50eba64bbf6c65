# verdict: right
import numpy as np


class Siec:
    def __init__(self, wejscia, ukryte, wyjscia):
        gen = np.random.default_rng(5)
        self.w1 = gen.uniform(-0.7, 0.7, size=(wejscia, ukryte))
        self.b1 = np.zeros(ukryte)
        self.w2 = gen.uniform(-0.7, 0.7, size=(ukryte, wyjscia))
        self.b2 = np.zeros(wyjscia)

    def przod(self, X):
        self.h = 1 / (1 + np.exp(-(X @ self.w1 + self.b1)))
        s = self.h @ self.w2 + self.b2
        s -= s.max(axis=1, keepdims=True)
        e = np.exp(s)
        return e / e.sum(axis=1, keepdims=True)

    def krok(self, X, Y, tempo):
        p = self.przod(X)
        d = (p - Y) / X.shape[0]
        dh = d @ self.w2.T
        du = dh * self.h * (1 - self.h)
        self.w2 -= tempo * (self.h.T @ d)
        self.b2 -= tempo * d.sum(axis=0)
        self.w1 -= tempo * (X.T @ du)
        self.b1 -= tempo * du.sum(axis=0)
        return -np.mean(np.log(p[np.arange(len(X)), Y.argmax(axis=1)]))


if __name__ == "__main__":
    # trzy chmury punktow
    g = np.random.default_rng(8)
    srodki = np.array([[0, 2], [2, -1], [-2, -1]])
    klasa = np.repeat([0, 1, 2], 25)
    X = srodki[klasa] + g.normal(0, 0.7, (75, 2))
    Y = np.eye(3)[klasa]
    siec = Siec(2, 6, 3)
    for i in range(601):
        strata = siec.krok(X, Y, 0.8)
        if i % 200 == 0:
            print(f'{i:4d} strata={strata:.4f}')
    print('trafnosc:', (siec.przod(X).argmax(axis=1) == klasa).mean())
