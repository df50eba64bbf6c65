# verdict: wrong
# line: 33
# also: 13, 14
import math
import random

# Siec neuronowa bez bibliotek - bramka XOR oraz AND jednoczesnie

def sigm(x):
    return 1.0 / (1.0 + math.exp(-x))

def poch_sigm(x):
    s = sigm(x)
    return s * (1.0 - s)

class Siec:
    def __init__(self, wej, ukr, wyj):
        losuj = lambda: random.uniform(-1.0, 1.0)
        self.w1 = [[losuj() for _ in range(wej + 1)] for _ in range(ukr)]
        self.w2 = [[losuj() for _ in range(ukr + 1)] for _ in range(wyj)]

    def licz(self, x):
        self.x = list(x) + [1.0]
        self.u = [sigm(sum(a * b for a, b in zip(w, self.x))) for w in self.w1] + [1.0]
        self.y = [sigm(sum(a * b for a, b in zip(w, self.u))) for w in self.w2]
        return self.y

    def ucz(self, x, cel, krok):
        self.licz(x)
        dy = []
        for k in range(len(self.y)):
            blad = cel[k] - self.y[k]
            dy.append(blad * poch_sigm(self.y[k]))
        du = []
        for j in range(len(self.w1)):
            suma = 0.0
            for k in range(len(dy)):
                suma += dy[k] * self.w2[k][j]
            du.append(suma * self.u[j] * (1.0 - self.u[j]))
        for k in range(len(self.w2)):
            for j in range(len(self.u)):
                self.w2[k][j] += krok * dy[k] * self.u[j]
        for j in range(len(self.w1)):
            for i in range(len(self.x)):
                self.w1[j][i] += krok * du[j] * self.x[i]

random.seed(31)
siec = Siec(2, 4, 2)
dane = [((0, 0), (0, 0)),
        ((0, 1), (1, 0)),
        ((1, 0), (1, 0)),
        ((1, 1), (0, 1))]

for i in range(5000):
    x, cel = random.choice(dane)
    siec.ucz(x, cel, 0.7)

for x, cel in dane:
    print(x, cel, ["%.3f" % v for v in siec.licz(x)])
