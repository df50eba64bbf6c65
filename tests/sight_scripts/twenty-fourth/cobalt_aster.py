# verdict: wrong
# line: 29
# why: hidden delta: The weights are read as w[i][k] instead of w[k][i]: the delta goes back through the untransposed (square) matrix.
from math import exp
from random import seed, gauss, shuffle

seed(8)


def sigmoid(z):
    return 1 / (1 + exp(-z))


class Couche:
    """n entrées, n neurones"""

    def __init__(self, n):
        self.n = n
        self.w = [[gauss(0, 1) for i in range(n)] for k in range(n)]
        self.b = [0.0] * n

    def avant(self, x):
        self.x = x
        self.y = [sigmoid(self.b[k] + sum(self.w[k][i] * x[i] for i in range(self.n))) for k in range(self.n)]
        return self.y

    def arriere(self, g):
        self.delta = [g[k] * self.y[k] * (1 - self.y[k]) for k in range(self.n)]
        return [sum(self.delta[k] * self.w[i][k] for k in range(self.n)) for i in range(self.n)]

    def corriger(self, lr):
        for k in range(self.n):
            self.b[k] -= lr * self.delta[k]
            for i in range(self.n):
                self.w[k][i] -= lr * self.delta[k] * self.x[i]


# rotation d'un code de 3 bits
pairs = [([a, b, c], [c, a, b]) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
net = [Couche(3), Couche(3)]
lr = 0.2

for epoque in range(500):
    for p, q in pairs:
        out = net[1].avant(net[0].avant(p))
        g = net[1].arriere([o - t for o, t in zip(out, q)])
        net[0].arriere(g)
        net[0].corriger(lr)
        net[1].corriger(lr)

faux = 0
for p, q in pairs:
    out = net[1].avant(net[0].avant(p))
    faux += sum((o - t) ** 2 for o, t in zip(out, q))
print("erreur totale :", round(faux, 4))
