# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the products are taken the other way round and transposed back, weights are rebound
import numpy
from numpy import transpose as T

class Netz:

    def __init__(self, ein, mitte, aus, rate):
        self.rate = rate
        self.wih = numpy.random.normal(0.0, pow(mitte, -0.5), (ein, mitte))
        self.who = numpy.random.normal(0.0, pow(aus, -0.5), (mitte, aus))

    def aktiv(self, x):
        return 1.0 / (1.0 + numpy.exp(-x))

    def lernen(self, x, soll):
        m = self.aktiv(numpy.dot(x, self.wih))
        a = self.aktiv(numpy.dot(m, self.who))
        f = soll - a
        da = T(f * a * (1.0 - a))
        dm = numpy.dot(self.who, da) * T(m * (1.0 - m))
        self.who = self.who + self.rate * T(numpy.dot(da, m))
        self.wih = self.wih + self.rate * T(numpy.dot(dm, x))
        return numpy.sum(f ** 2)

    def fragen(self, x):
        return self.aktiv(numpy.dot(self.aktiv(numpy.dot(x, self.wih)), self.who))


netz = Netz(3, 5, 1, 0.7)
x = numpy.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], ndmin=2)
soll = numpy.array([0,1,1,0], ndmin=2).T
for durchgang in range(20000):
    s = netz.lernen(x, soll)
print(s)
print(netz.fragen(x))
