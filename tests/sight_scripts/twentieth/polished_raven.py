# verdict: right
import numpy as np

# warstwy z wlasnym pedem (momentum), trzy bramki logiczne naraz
class Warstwa:
    def __init__(self, wej, wyj):
        self.w = np.random.randn(wej, wyj)
        self.b = np.random.randn(wyj) * 0.1
        self.vw = 0
        self.vb = 0

    def przod(self, x):
        self.x = x
        self.y = 1 / (1 + np.exp(-(x @ self.w + self.b)))
        return self.y

    def popraw(self, delta, lr, ped):
        self.vw = ped * self.vw + self.x.T @ delta
        self.vb = ped * self.vb + delta.sum(axis=0)
        self.w = self.w - lr * self.vw
        self.b = self.b - lr * self.vb

wejscia = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
cele = np.array([[0, 0, 0], [0, 1, 1], [0, 1, 1], [1, 1, 0]], dtype=float)   # AND, OR, XOR

ukryta = Warstwa(2, 5)
wyjscie = Warstwa(5, 3)
for epoka in range(2000):
    y = wyjscie.przod(ukryta.przod(wejscia))
    d2 = y - cele
    d1 = d2 @ wyjscie.w.T * ukryta.y * (1 - ukryta.y)
    wyjscie.popraw(d2, 0.1, 0.8)
    ukryta.popraw(d1, 0.1, 0.8)
    if epoka % 400 == 0:
        print(epoka, np.abs(y - cele).max())
print(np.round(y))
