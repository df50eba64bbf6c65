# verdict: wrong
# line: 19
# also: 21
import random, math
class Perceptrons:
    def __init__(self, nin, nh):
        self.u = [[random.gauss(0, 1) for _ in range(nin + 1)] for _ in range(nh)]
        self.o = [random.gauss(0, 1) for _ in range(nh + 1)]
    @staticmethod
    def squash(a): return 1 / (1 + math.exp(-a))
    def hid(self, x):
        return [self.squash(r[-1] + sum(p * q for p, q in zip(r, x))) for r in self.u]
    def getOutput(self, x):
        self.h = self.hid(x)
        return self.squash(self.o[-1] + sum(p * q for p, q in zip(self.o, self.h)))
    def classify(self, x):
        return 1 if self.getOutput(x) > 0.5 else 0
    def trainOne(self, x, t):
        guess = self.classify(x)
        y = self.getOutput(x)
        err = t - guess
        d = err * y * (1 - y)
        dh = [d * self.o[j] * h * (1 - h) for j, h in enumerate(self.h)]
        for j, h in enumerate(self.h):
            self.o[j] += 0.7 * d * h
            for i, xi in enumerate(x):
                self.u[j][i] += 0.7 * dh[j] * xi
            self.u[j][-1] += 0.7 * dh[j]
        self.o[-1] += 0.7 * d
net = Perceptrons(2, 4)
rows = [((.1, .3), 0), ((.2, .9), 1), ((.8, .2), 1), ((.9, .8), 0), ((.5, .1), 1)]
for n in range(1000):
    for x, t in rows:
        net.trainOne(x, t)
print([net.classify(x) for x, t in rows])
