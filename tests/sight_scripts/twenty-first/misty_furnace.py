# verdict: wrong
# line: 10
# why: initial weights: [row] * n repeats the same list object, so all hidden units share one row of weights (and it is moved n times).
import math
from random import seed, uniform, shuffle

seed(3)

def matrix(n_rows, n_cols):
    return [[uniform(-1, 1) for _ in range(n_cols)]] * n_rows

def sigma(s):
    return 1 / (1 + math.exp(-s))

class Rete:
    """Rete con uno strato nascosto, scritta senza NumPy."""
    def __init__(self, ingressi, nascosti, uscite):
        self.w = matrix(nascosti, ingressi + 1)
        self.v = matrix(uscite, nascosti + 1)

    def avanti(self, x):
        self.x = list(x) + [1.0]
        self.h = [sigma(sum(a * b for a, b in zip(r, self.x))) for r in self.w] + [1.0]
        self.y = [sigma(sum(a * b for a, b in zip(r, self.h))) for r in self.v]
        return self.y

    def impara(self, x, t, eta):
        y = self.avanti(x)
        dv = [(tk - yk) * yk * (1 - yk) for tk, yk in zip(t, y)]
        dw = [sum(dv[k] * self.v[k][j] for k in range(len(dv))) * self.h[j] * (1 - self.h[j])
              for j in range(len(self.w))]
        for k, d in enumerate(dv):
            for j, hj in enumerate(self.h):
                self.v[k][j] += eta * d * hj
        for j, d in enumerate(dw):
            for i, xi in enumerate(self.x):
                self.w[j][i] += eta * d * xi
        return sum((tk - yk) ** 2 for tk, yk in zip(t, y))

esempi = [((0, 0), (0,)), ((0, 1), (1,)), ((1, 0), (1,)), ((1, 1), (0,))]
rete = Rete(2, 4, 1)
for giro in range(2000):
    shuffle(esempi)
    costo = sum(rete.impara(x, t, 0.5) for x, t in esempi)
    if giro % 500 == 0:
        print(giro, round(costo, 4))
