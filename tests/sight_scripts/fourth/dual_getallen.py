# verdict: right
# why: Forward-mode differentiation with dual numbers, one pass per weight; the collected slopes are subtracted afterwards.
# automatisch differentiëren met duale getallen (forward mode)
import math
import random

class Dual:
    def __init__(self, re, du=0.0):
        self.re, self.du = re, du
    def __add__(self, o):
        o = o if isinstance(o, Dual) else Dual(o)
        return Dual(self.re + o.re, self.du + o.du)
    def __mul__(self, o):
        o = o if isinstance(o, Dual) else Dual(o)
        return Dual(self.re * o.re, self.re * o.du + self.du * o.re)
    __radd__, __rmul__ = __add__, __mul__

def sigma(x):
    s = 1 / (1 + math.exp(-x.re))
    return Dual(s, s * (1 - s) * x.du)

XOR = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]

def loss(g):
    totaal = Dual(0.0)
    for a, b, doel in XOR:
        h = [sigma(g[3*k] * a + g[3*k+1] * b + g[3*k+2]) for k in range(3)]
        uit = sigma(g[9] * h[0] + g[10] * h[1] + g[11] * h[2] + g[12])
        fout = uit + -doel
        totaal = totaal + fout * fout
    return totaal

random.seed(10)
gewichten = [random.uniform(-2, 2) for _ in range(13)]
for stap in range(600):
    helling = []
    for i in range(13):
        g = [Dual(w, 1.0 if j == i else 0.0) for j, w in enumerate(gewichten)]
        helling.append(loss(g).du)
    tempo = 1.5
    gewichten = [w - tempo * h for w, h in zip(gewichten, helling)]
    if stap % 100 == 0:
        print(stap, loss([Dual(w) for w in gewichten]).re)
