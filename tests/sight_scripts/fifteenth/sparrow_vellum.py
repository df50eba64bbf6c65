# verdict: wrong
# line: 27
# why: hidden error is overwritten instead of summed over the outputs
from math import exp
from random import Random


class Sit:
    def __init__(self, vstupy, skryte, vystupy, seminko):
        nahoda = Random(seminko)
        self.w = [[nahoda.uniform(-1, 1) for _ in range(vstupy + 1)] for _ in range(skryte)]
        self.v = [[nahoda.uniform(-1, 1) for _ in range(skryte)] for _ in range(vystupy)]

    def dopredu(self, x):
        self.x = list(x) + [1.0]
        self.h = [1 / (1 + exp(-sum(a * b for a, b in zip(r, self.x)))) for r in self.w]
        self.o = [1 / (1 + exp(-sum(a * b for a, b in zip(r, self.h)))) for r in self.v]
        return self.o

    def uc(self, x, cil, krok):
        self.dopredu(x)
        vystup_delta = [(o - c) * o * (1 - o) for o, c in zip(self.o, cil)]
        skryte_delta = []
        for j in range(len(self.h)):
            chyba = 0.0
            for k in range(len(self.o)):
                chyba = vystup_delta[k] * self.v[k][j]
            skryte_delta.append(chyba * self.h[j] * (1 - self.h[j]))
        for k in range(len(self.v)):
            for j in range(len(self.h)):
                self.v[k][j] -= krok * vystup_delta[k] * self.h[j]
        for j in range(len(self.w)):
            for i in range(len(self.x)):
                self.w[j][i] -= krok * skryte_delta[j] * self.x[i]


sit = Sit(2, 5, 3, 13)
priklady = [((0, 0), (0, 0, 1)), ((0, 1), (1, 0, 1)), ((1, 0), (1, 0, 1)), ((1, 1), (0, 1, 0))]
for epocha in range(3000):
    for x, cil in priklady:
        sit.uc(x, cil, 0.6)
for x, cil in priklady:
    print(x, [round(o, 2) for o in sit.dopredu(x)], cil)
