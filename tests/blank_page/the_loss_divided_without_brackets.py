# verdict: wrong
# first wrong: output_delta
# line: 26
# mistake: -
# why: what comes from the cross-entropy lacks its brackets: it is divided by one factor and multiplied with the other
import numpy as np


class Squash:
    def ahead(self, z):
        self.out = 1 / (1 + np.exp(-z))
        return self.out

    def back(self, g):
        return g * self.out * (1 - self.out)


rng = np.random.default_rng(6)
x = rng.normal(size=(50, 2))
t = (x[:, :1] * x[:, 1:] > 0).astype(float)
U, V = rng.normal(size=(2, 6)), rng.normal(size=(6, 1))
one, two = Squash(), Squash()
for n in range(600):
    h = one.ahead(x @ U)
    p = two.ahead(h @ V)
    g = (p - t) / p * (1 - p) / len(x)
    d2 = two.back(g)
    d1 = one.back(d2 @ V.T)
    V -= 0.5 * h.T @ d2
    U -= 0.5 * x.T @ d1
print(p[:3])
